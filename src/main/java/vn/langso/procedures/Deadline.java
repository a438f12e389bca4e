package vn.langso.procedures;

import java.time.LocalTime;
import java.util.Optional;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * How long an agency may take.
 *
 * @param amount how many of the unit; 0 with {@link Unit#SAME_DAY}; empty when no clock runs for a single dossier
 * @param latest with {@link Unit#SAME_DAY}: what arrives later than this is due on the next working day
 * @param rule what else is said about it, such as more time when facts must be verified
 */
public record Deadline(Optional<Integer> amount, Unit unit, Optional<LocalTime> latest, Optional<LocalText> rule) {

    /** What is counted. */
    @EnumNaming(EnumNamingStrategies.SnakeCaseStrategy.class)
    public enum Unit {
        SAME_DAY,
        WORKING_HOUR,
        WORKING_DAY,
        /** Days of the calendar; one that ends on a day off ends on the next working day. */
        DAY,
        /** Everybody's dossiers between an opening and a closing date. */
        CAMPAIGN,
        /** Decided in rounds, some a year. */
        ROUND
    }

    /** A plain number of something. */
    public static Deadline of(int amount, Unit unit) {
        return new Deadline(Optional.of(amount), unit, Optional.empty(), Optional.empty());
    }

    /** Within the day, when it arrives in time. */
    public static Deadline sameDay(LocalTime latest) {
        return new Deadline(Optional.of(0), Unit.SAME_DAY, Optional.of(latest), Optional.empty());
    }
}
