package vn.langso.identity;

import java.util.UUID;
import vn.langso.kernel.Actor;

/** Codes with which somebody logs in once, handed over in person. */
public interface OneTimeCodes {

    /**
     * Makes a code; an earlier one of the person's stops working.
     *
     * @return the code, to be shown this once
     */
    String issue(UUID person, Actor actor);
}
