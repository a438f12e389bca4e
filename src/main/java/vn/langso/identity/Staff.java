package vn.langso.identity;

import java.util.List;
import java.util.UUID;

/** Who holds which office, where and how long. */
public interface Staff {

    /** The roles a person holds today; empty for somebody without office. */
    List<Grant> grantsOf(UUID person);
}
