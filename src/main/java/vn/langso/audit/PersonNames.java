package vn.langso.audit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells readers of the record who a person is. The module that knows people provides it. */
@FunctionalInterface
public interface PersonNames {

    /** @return the names of those persons that are known, within the caller's {@code RowScope} or not */
    Map<UUID, String> of(Set<UUID> persons);
}
