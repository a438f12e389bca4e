package vn.langso.identity;

import java.util.Optional;
import java.util.UUID;
import vn.langso.kernel.Role;

/**
 * Which offices to list.
 *
 * @param name a part of the holder's name, with or without diacritics
 * @param area code of the unit that the office is in, exactly
 */
public record OfficeFilter(
        Optional<String> name,
        Optional<Role> role,
        Optional<Office.State> state,
        Optional<String> area,
        Optional<UUID> person) {

    public static final OfficeFilter EVERYTHING =
            new OfficeFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static OfficeFilter of(UUID person) {
        return new OfficeFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(person));
    }

    public static OfficeFilter of(Office.State state) {
        return new OfficeFilter(
                Optional.empty(), Optional.empty(), Optional.of(state), Optional.empty(), Optional.empty());
    }
}
