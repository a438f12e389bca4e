package vn.langso.dossiers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.dossiers.Births;
import vn.langso.dossiers.Step;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Vietnam;
import vn.langso.procedures.DossierCode;
import vn.langso.procedures.DossierStatus;
import vn.langso.procedures.OfficeTimes;
import vn.langso.procedures.OfficeTimes.Standstill;
import vn.langso.testing.PlatformTest;

/** The due time of a dossier, whatever waits it goes through. */
@PlatformTest
class TimingTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-17T02:30:00Z");

    @Autowired
    Timing timing;

    @Autowired
    OfficeTimes times;

    static java.util.stream.LongStream seeds() {
        return new Random(20261122).longs(60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void movesByExactlyTheWorkingDaysThatTheClockStood(long seed) {
        var waits = waits(new Random(seed));

        var plain = due(Optional.empty(), List.of());
        var moved = due(Optional.empty(), waits);

        assertThat(times.workingDays(day(plain), day(moved))).isEqualTo(stood(waits));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPromisedDateMovesByTheWaitsSinceThePromise(long seed) {
        var waits = waits(new Random(seed));
        var promised = LocalDate.of(2026, 12, 16);

        var moved = due(Optional.of(promised), waits);

        assertThat(day(due(Optional.of(promised), List.of()))).isEqualTo(promised);
        assertThat(times.workingDays(promised, day(moved))).isEqualTo(stood(waits));
    }

    private Instant due(Optional<LocalDate> promised, List<Standstill> waits) {
        var position = new Position(
                DossierStatus.PROCESSING,
                Optional.of("check"),
                Optional.of(Step.Kind.CHECK),
                Optional.empty(),
                Optional.of(RECEIVED),
                Optional.empty(),
                RECEIVED,
                promised);
        return timing.run(filing(), position, waits).dueAt().orElseThrow();
    }

    private long stood(List<Standstill> waits) {
        return waits.stream()
                .mapToLong(wait -> times.workingDays(day(wait.from()), day(wait.to())))
                .sum();
    }

    /** One after the other, from minutes to weeks. */
    private static List<Standstill> waits(Random random) {
        var waits = new ArrayList<Standstill>();
        var from = RECEIVED;
        for (var count = random.nextInt(5); count > 0; count--) {
            from = from.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 4)));
            var to = from.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 10)));
            waits.add(new Standstill(from, to));
            from = to.plusSeconds(1);
        }
        return waits;
    }

    private static Filing filing() {
        var submission = Births.submission();
        return new Filing(
                "04",
                new DossierCode("H14.1-261117-0001"),
                Ids.next(),
                "",
                "1.004873",
                1,
                "",
                "",
                submission.form(),
                submission.answers(),
                submission.channel(),
                Births.UNIT,
                Births.person(14),
                "Lý Thị Mỷ",
                false,
                new ProcessReference("usual", 1),
                RECEIVED);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Vietnam.ZONE);
    }
}
