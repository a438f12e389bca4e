package vn.langso.procedures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.langso.procedures.Deadline;
import vn.langso.procedures.Deadline.Unit;

class DossierClockTest {

    private static final DossierClock CLOCK = new DossierClock(Calendars.COUNTRY, OfficeHours.USUAL);
    private static final WorkingHours HOURS = new WorkingHours(Calendars.COUNTRY, OfficeHours.USUAL);
    private static final WorkingDays DAYS = new WorkingDays(Calendars.COUNTRY);

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-11-20T14:59, 2026-11-20, before three",
        "2026-11-20T15:00, 2026-11-20, at three",
        "2026-11-20T15:01, 2026-11-23, after three on a Friday",
        "2026-11-23T16:00, 2026-11-25, after three before Culture Day",
        "2026-11-22T16:00, 2026-11-23, on a Sunday, at whatever hour"
    })
    void aSameDayProcedureFollowsTheThreeOClockRule(LocalDateTime received, LocalDate due) {
        assertThat(due(Deadline.sameDay(LocalTime.of(15, 0)), received)).contains(due.atTime(17, 0));
    }

    @ParameterizedTest(name = "{0} and {1} working hours is {2}")
    @CsvSource({
        "2026-11-20T08:00, 2, 2026-11-20T10:00",
        "2026-11-20T10:30, 2, 2026-11-20T14:00",
        "2026-11-20T16:00, 4, 2026-11-23T10:30",
        "2026-11-20T13:00, 4, 2026-11-20T17:00",
        "2026-11-21T09:00, 1, 2026-11-23T08:30",
        "2026-11-23T20:00, 1, 2026-11-25T08:30"
    })
    void hoursRunWhileTheOfficeIsOpen(LocalDateTime received, int hours, LocalDateTime due) {
        assertThat(due(Deadline.of(hours, Unit.WORKING_HOUR), received)).contains(due);
    }

    @Test
    void plainDaysThatEndOnADayOffEndOnTheNextWorkingDay() {
        var received = LocalDateTime.of(2026, 11, 9, 9, 0);
        assertThat(due(Deadline.of(11, Unit.DAY), received)).contains(at("2026-11-20"));
        assertThat(due(Deadline.of(15, Unit.DAY), received)).contains(at("2026-11-25"));
    }

    @Test
    void aPauseAddsTheWorkingDaysItTook() {
        var received = LocalDateTime.of(2026, 11, 16, 9, 0);
        var supplement = pause("2026-11-18T10:00", "2026-11-25T08:00");
        assertThat(due(Deadline.of(3, Unit.WORKING_DAY), received)).contains(at("2026-11-19"));
        assertThat(due(Deadline.of(3, Unit.WORKING_DAY), received, supplement)).contains(at("2026-11-26"));
    }

    @Test
    void twoPausesAtOnceCountOnce() {
        var received = LocalDateTime.of(2026, 11, 2, 9, 0);
        var supplement = pause("2026-11-03T10:00", "2026-11-06T10:00");
        var payment = pause("2026-11-04T10:00", "2026-11-05T10:00");
        assertThat(due(Deadline.of(5, Unit.WORKING_DAY), received, supplement, payment))
                .isEqualTo(due(Deadline.of(5, Unit.WORKING_DAY), received, supplement));
    }

    @Test
    void nothingIsDueWhileAPauseLasts() {
        var open = new Pause(LocalDateTime.of(2026, 11, 18, 10, 0), Optional.empty());
        assertThat(due(Deadline.of(3, Unit.WORKING_DAY), LocalDateTime.of(2026, 11, 16, 9, 0), open))
                .isEmpty();
    }

    @Test
    void campaignsAndRoundsHaveNoClockOfTheirOwn() {
        var campaign = new Deadline(Optional.empty(), Unit.CAMPAIGN, Optional.empty(), Optional.empty());
        assertThat(due(campaign, LocalDateTime.of(2026, 11, 16, 9, 0))).isEmpty();
    }

    @Test
    void aPauseMovesTheDueDayByExactlyTheWorkingDaysPaused() {
        generated((random, seed) -> {
            var received = moment(random);
            var from = received.plusHours(random.nextInt(200));
            var to = from.plusHours(random.nextInt(600));
            var limit = Deadline.of(random.nextInt(30), Unit.WORKING_DAY);
            var plain = due(limit, received).orElseThrow().toLocalDate();
            var paused = due(limit, received, new Pause(from, Optional.of(to)))
                    .orElseThrow()
                    .toLocalDate();
            assertThat(DAYS.between(plain, paused))
                    .as("seed %d: %s, %s to %s", seed, received, from, to)
                    .isEqualTo(DAYS.between(from.toLocalDate(), to.toLocalDate()));
        });
    }

    @Test
    void aPauseMovesADueHourByExactlyTheOfficeTimePaused() {
        generated((random, seed) -> {
            var received = moment(random);
            var from = received.plusMinutes(random.nextInt(3000));
            var to = from.plusMinutes(random.nextInt(6000));
            var limit = Deadline.of(1 + random.nextInt(30), Unit.WORKING_HOUR);
            var plain = due(limit, received).orElseThrow();
            var paused = due(limit, received, new Pause(from, Optional.of(to))).orElseThrow();
            assertThat(HOURS.between(plain, paused))
                    .as("seed %d: %s, %s to %s", seed, received, from, to)
                    .isEqualTo(HOURS.between(from, to));
        });
    }

    @Test
    void twoLimitsOfHoursInARowEqualTheirSum() {
        generated((random, seed) -> {
            var received = moment(random);
            var first = Duration.ofMinutes(random.nextInt(3000));
            var second = Duration.ofMinutes(1 + random.nextInt(3000));
            assertThat(HOURS.after(HOURS.after(received, first), second))
                    .as("seed %d: %s, %s, %s", seed, received, first, second)
                    .isEqualTo(HOURS.after(received, first.plus(second)));
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Unit.class,
            names = {"SAME_DAY", "WORKING_HOUR", "WORKING_DAY", "DAY"})
    void nothingIsDueOnADayOffOrOutsideOfficeHours(Unit unit) {
        generated((random, seed) -> {
            var due = due(Deadline.of(random.nextInt(40), unit), moment(random)).orElseThrow();
            assertThat(Calendars.COUNTRY.works(due.toLocalDate()))
                    .as("seed %d: %s", seed, due)
                    .isTrue();
            assertThat(due.toLocalTime()).as("seed %d", seed).isBetween(LocalTime.of(7, 30), LocalTime.of(17, 0));
        });
    }

    private static Optional<LocalDateTime> due(Deadline deadline, LocalDateTime received, Pause... pauses) {
        return CLOCK.due(deadline, received, List.of(pauses));
    }

    private static Pause pause(String from, String to) {
        return new Pause(LocalDateTime.parse(from), Optional.of(LocalDateTime.parse(to)));
    }

    private static LocalDateTime at(String day) {
        return LocalDate.parse(day).atTime(17, 0);
    }

    private static void generated(Law law) {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var i = 0; i < 1000; i++) {
            law.check(random, seed);
        }
    }

    private static LocalDateTime moment(Random random) {
        return LocalDateTime.of(2025, 12, 1, 0, 0).plusMinutes(random.nextInt(720 * 1440));
    }

    private interface Law {
        void check(Random random, long seed);
    }
}
