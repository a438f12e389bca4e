package vn.langso.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierCodeTest {

    @Test
    void isMadeOfAgencyDayAndSerial() {
        var code = DossierCode.of(new AgencyIdentifier("H14.16.3"), LocalDate.of(2026, 11, 22), 7);
        assertThat(code).hasToString("H14.16.3-261122-0007");
    }

    @Test
    void readsTheOrderOfBefore2020AndKeepsIt() {
        var code = new DossierCode("000.00.01.H14-200115-0007");
        assertThat(code.agency()).isEqualTo(new AgencyIdentifier("H14.01"));
        assertThat(code.receivedOn()).isEqualTo("2020-01-15");
        assertThat(code.serial()).isEqualTo(7);
        assertThat(code).hasToString("000.00.01.H14-200115-0007");
    }

    @Test
    void growsToFiveDigitsAfterTheDaysTenThousandth() {
        var code = DossierCode.of(new AgencyIdentifier("H14"), LocalDate.of(2026, 11, 23), 10_000);
        assertThat(code).hasToString("H14-261123-10000");
        assertThat(code.serial()).isEqualTo(10_000);
    }

    @Test
    void knowsTheAgencyAboveAndTheRoot() {
        var agency = new AgencyIdentifier("H14.16.3");
        assertThat(agency.parent()).contains(new AgencyIdentifier("H14.16"));
        assertThat(agency.root()).isEqualTo(new AgencyIdentifier("H14"));
        assertThat(agency.root().parent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "H14.16.3-261122-007",
                "H14.16.3-261131-0007",
                "H14.16.3-260229-0007",
                "h14-261122-0007",
                "H14..3-261122-0007",
                "H14.1.2.3.4.5-261122-0007",
                "000.00.H14-200115-0007",
                " H14-261122-0007",
                "H14-261122-0007\n",
                "H14-٢٦١١٢٢-0007"
            })
    void refusesWhatIsNoCode(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DossierCode(text));
    }

    @Test
    void refusesASerialThatIsNone() {
        var agency = new AgencyIdentifier("H14");
        var day = LocalDate.of(2026, 11, 22);
        assertThatIllegalArgumentException().isThrownBy(() -> DossierCode.of(agency, day, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> DossierCode.of(agency, day, 100_000));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var i = 0; i < 2000; i++) {
            var agency = agency(random);
            var day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(20_000));
            var serial = 1 + random.nextInt(99_999);
            var code = new DossierCode(DossierCode.of(agency, day, serial).value());
            assertThat(code.agency()).as("seed %d", seed).isEqualTo(agency);
            assertThat(code.receivedOn()).as("seed %d", seed).isEqualTo(day);
            assertThat(code.serial()).as("seed %d", seed).isEqualTo(serial);
        }
    }

    private static AgencyIdentifier agency(Random random) {
        return new AgencyIdentifier(IntStream.range(0, random.nextInt(5))
                .mapToObj(level -> "." + (1 + random.nextInt(999)))
                .collect(Collectors.joining("", "H%02d".formatted(random.nextInt(100)), "")));
    }
}
