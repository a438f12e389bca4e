package vn.langso.audit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells readers of the record who a person is. The module that knows people provides it. */
@FunctionalInterface
public interface PersonNames {

    /** @return the names of those persons whom the caller may see */
    Map<UUID, String> of(Set<UUID> persons);
}
