package vn.langso.identity.internal;

import static vn.langso.kernel.Role.COMMUNE_ADMINISTRATOR;
import static vn.langso.kernel.Role.PROVINCE_ADMINISTRATOR;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.langso.identity.Grant;
import vn.langso.kernel.Role;

/** Who may give, confirm and take which role. Rules alone: no clock, no table. */
final class GrantRules {

    /** Roles that reach a whole province and so stand above a commune's own administrator. */
    private static final Set<Role> OF_PROVINCES = Set.of(PROVINCE_ADMINISTRATOR);

    private GrantRules() {}

    /** Whether the role exists at such a place: a commune's administrator in a commune, a province's in a province. */
    static boolean fits(Seat seat) {
        return switch (seat.role()) {
            case PROVINCE_ADMINISTRATOR ->
                seat.commune().isEmpty() && seat.village().isEmpty();
            case COMMUNE_ADMINISTRATOR ->
                seat.commune().isPresent() && seat.village().isEmpty();
            case HELPER -> seat.commune().isPresent() || seat.village().isEmpty();
            default -> seat.village().isEmpty();
        };
    }

    /** Whether somebody with these grants administers the place and the role is not above the own one. */
    static boolean reaches(Collection<Grant> own, Seat seat) {
        return own.stream().anyMatch(grant -> reaches(grant, seat));
    }

    private static boolean reaches(Grant own, Seat seat) {
        return switch (own.role()) {
            case PROVINCE_ADMINISTRATOR -> own.area().equals(seat.province());
            case COMMUNE_ADMINISTRATOR ->
                seat.commune().equals(Optional.of(own.area())) && !OF_PROVINCES.contains(seat.role());
            default -> false;
        };
    }

    /** Whether this is the second pair of eyes: neither who gave it nor who gets it. */
    static boolean second(UUID confirming, Optional<UUID> granter, UUID holder) {
        return !granter.equals(Optional.of(confirming)) && !holder.equals(confirming);
    }
}
