package vn.langso.identity.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.langso.identity.Office;
import vn.langso.identity.OfficeFilter;
import vn.langso.kernel.Role;

/** What the list of offices is narrowed by, as it stands in the address. */
public record StaffFilter(
        @Nullable String name,
        @Nullable Role role,
        Office.@Nullable State state,
        @Nullable String area) {

    OfficeFilter toFilter() {
        return new OfficeFilter(
                Typed.text(name),
                Optional.ofNullable(role),
                Optional.ofNullable(state),
                Typed.text(area),
                Optional.empty());
    }

    /** What was typed, for the field to keep. */
    public String typedName() {
        return Typed.text(name).orElse("");
    }

    public String typedArea() {
        return Typed.text(area).orElse("");
    }

    /** Where exactly this list can be had as a file. */
    public String exportAddress() {
        return UriComponentsBuilder.fromPath("/desk/staff/export")
                .queryParamIfPresent("name", Typed.text(name))
                .queryParamIfPresent("role", Optional.ofNullable(role))
                .queryParamIfPresent("state", Optional.ofNullable(state))
                .queryParamIfPresent("area", Typed.text(area))
                .encode()
                .toUriString();
    }
}
