package vn.langso.procedures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final WorkingDays DAYS = new WorkingDays(Calendars.COUNTRY);

    @ParameterizedTest(name = "{3}: {0} and {1} working days is {2}")
    @CsvSource({
        "2026-11-16, 3, 2026-11-19, the day of receipt is not counted",
        "2026-11-20, 1, 2026-11-23, over a weekend",
        "2026-11-23, 1, 2026-11-25, over Culture Day",
        "2026-11-21, 1, 2026-11-25, received on a Saturday is received on Monday",
        "2026-11-22, 0, 2026-11-23, nothing to do still ends on a working day",
        "2026-02-13, 1, 2026-02-23, over Tết",
        "2026-04-24, 1, 2026-04-28, a Sunday holiday takes the Monday with it",
        "2026-08-21, 1, 2026-08-22, a Saturday worked for a Monday off",
        "2026-08-28, 1, 2026-09-03, the Monday off and National Day",
        "2026-01-09, 1, 2026-01-10, the Saturday worked for 2 January",
        "2027-02-04, 1, 2027-02-12, Tết 2027 with its two compensations"
    })
    void countsByTheDatedData(LocalDate received, int days, LocalDate due, String why) {
        assertThat(DAYS.after(received, days)).as(why).isEqualTo(due);
    }

    @Test
    void aProvinceAddsItsOwnDays() {
        var fair = LocalDate.of(2026, 11, 26);
        var own = new SpecialDay(fair, SpecialDay.Kind.HOLIDAY, "Ngày hội của tỉnh");
        var province = new WorkingDays(Calendars.COUNTRY.with(List.of(own)));
        assertThat(province.after(LocalDate.of(2026, 11, 25), 1)).isEqualTo("2026-11-27");
        assertThat(DAYS.after(LocalDate.of(2026, 11, 25), 1)).isEqualTo(fair);
    }

    @Test
    void aProvincesWordGoesBeforeTheCountrys() {
        var culture = LocalDate.of(2026, 11, 24);
        var worked = new SpecialDay(culture, SpecialDay.Kind.SWAP_WORK, "Làm bù");
        assertThat(Calendars.COUNTRY.works(culture)).isFalse();
        assertThat(Calendars.COUNTRY.with(List.of(worked)).works(culture)).isTrue();
    }

    @Test
    void twoLimitsInARowEqualTheirSum() {
        generated((random, seed) -> {
            var day = day(random);
            var first = random.nextInt(40);
            var second = random.nextInt(40);
            assertThat(DAYS.after(DAYS.after(day, first), second))
                    .as("seed %d: %s, %d, %d", seed, day, first, second)
                    .isEqualTo(DAYS.after(day, first + second));
        });
    }

    @Test
    void neverEndsOnADayOff() {
        generated((random, seed) -> assertThat(Calendars.COUNTRY.works(DAYS.after(day(random), random.nextInt(60))))
                .as("seed %d", seed)
                .isTrue());
    }

    @Test
    void oneDayMoreIsLater() {
        generated((random, seed) -> {
            var day = day(random);
            var days = random.nextInt(60);
            assertThat(DAYS.after(day, days + 1)).as("seed %d", seed).isAfter(DAYS.after(day, days));
        });
    }

    @Test
    void countsBackWhatItCounted() {
        generated((random, seed) -> {
            var day = day(random);
            var days = random.nextInt(60);
            assertThat(DAYS.between(day, DAYS.after(day, days)))
                    .as("seed %d", seed)
                    .isEqualTo(days);
        });
    }

    private static void generated(Law law) {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var i = 0; i < 1000; i++) {
            law.check(random, seed);
        }
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2025, 12, 1).plusDays(random.nextInt(720));
    }

    private interface Law {
        void check(Random random, long seed);
    }
}
