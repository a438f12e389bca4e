package vn.langso.filing;

import java.net.URI;
import vn.langso.procedures.Procedure;

/** Knows which procedures are filed here, and where the others are. */
public interface FilingPlaces {

    /** Whether it is filed here; of the others one is told how to file, and handed over. */
    boolean here(Procedure procedure);

    /** The portal on which the others are filed. */
    URI portal();
}
