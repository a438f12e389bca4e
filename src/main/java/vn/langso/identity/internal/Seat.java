package vn.langso.identity.internal;

import java.util.Optional;
import vn.langso.identity.Office;
import vn.langso.kernel.Role;

/** A role at a place: what a grant is about, apart from person and time. */
record Seat(Role role, String province, Optional<String> commune, Optional<String> village) {

    static Seat of(Office office) {
        return new Seat(
                office.role(),
                office.province(),
                office.commune(),
                Optional.of(office.area())
                        .filter(area -> !area.equals(office.province())
                                && !office.commune().equals(Optional.of(area))));
    }

    /** Code of the unit whose whole subtree the seat reaches. */
    String area() {
        return village.or(() -> commune).orElse(province);
    }
}
