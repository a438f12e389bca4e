package vn.langso.kernel;

import java.util.Optional;
import java.util.UUID;

/**
 * Who acts, for whom and by what right. Every command runs as one, and every history row and audit line carries it.
 *
 * @param person who acts; empty when the program itself does
 * @param subject the person acted for; the same as {@code person} in the capacity {@link Capacity#SELF}
 * @param consent the recorded consent that allows a helper or family member to act
 * @param area code of the unit in which an officer or helper acts
 * @param practice true when everything done is pretended
 */
public record Actor(
        Optional<UUID> person,
        Optional<UUID> subject,
        Capacity capacity,
        Optional<UUID> consent,
        Optional<String> area,
        boolean practice) {

    /** The program itself. */
    public static Actor system() {
        return new Actor(
                Optional.empty(), Optional.empty(), Capacity.SYSTEM, Optional.empty(), Optional.empty(), false);
    }

    /** A person for oneself. */
    public static Actor self(UUID person) {
        return new Actor(
                Optional.of(person), Optional.of(person), Capacity.SELF, Optional.empty(), Optional.empty(), false);
    }

    /** A civil servant in office in an area, for nobody in particular. */
    public static Actor officer(UUID person, String area) {
        return new Actor(
                Optional.of(person), Optional.empty(), Capacity.OFFICER, Optional.empty(), Optional.of(area), false);
    }

    /** Whether somebody else than the one concerned does the act. */
    public boolean helped() {
        return !person.equals(subject) && subject.isPresent();
    }
}
