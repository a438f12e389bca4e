package vn.langso.identity.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.kernel.Role;
import vn.langso.territory.Territories;

/** Splits an area's code into the units it lies in. */
@Component
class Places {

    private final Territories territories;

    Places(Territories territories) {
        this.territories = territories;
    }

    /** A role at the place that a code names; empty when there is no such unit today. */
    Optional<Seat> seat(Role role, String area) {
        var path = territories.path(area);
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(new Seat(
                        role,
                        path.getFirst(),
                        path.stream().skip(1).findFirst(),
                        path.stream().skip(2).findFirst()));
    }
}
