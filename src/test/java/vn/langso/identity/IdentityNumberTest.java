package vn.langso.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityNumberTest {

    private static final int RUNS = 2_000;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<String> provinces =
            OldProvinces.all().keySet().stream().sorted().toList();

    @Test
    void saysWhatItWasMadeOf() {
        for (var run = 0; run < RUNS; run++) {
            var province = provinces.get(random.nextInt(provinces.size()));
            var sex = Sex.values()[random.nextInt(2)];
            var year = 1900 + random.nextInt(300);
            var number = new IdentityNumber("%s%d%02d%06d"
                    .formatted(province, (year / 100 - 19) * 2 + sex.ordinal(), year % 100, random.nextInt(1_000_000)));
            assertThat(List.of(
                            number.sex(), number.birthYear(), OldProvinces.all().get(province)))
                    .as("seed %d", seed)
                    .containsExactly(sex, year, number.provinceOfBirth());
        }
    }

    @Test
    void showsItsLastFourDigitsOnly() {
        for (var run = 0; run < RUNS; run++) {
            var digits = "004191%06d".formatted(random.nextInt(1_000_000));
            var shown = new IdentityNumber(digits).toString();
            assertThat(shown).as("seed %d", seed).isEqualTo("••••••••" + digits.substring(8));
        }
    }

    @Test
    void hasNoCheckDigit() {
        for (var last = 0; last < 10; last++) {
            assertThat(IdentityNumber.parse("00419100000" + last)).isPresent();
        }
    }

    @Test
    void isReadWithSpacesAndDots() {
        assertThat(IdentityNumber.parse(" 004 191 000.001 ")).contains(new IdentityNumber("004191000001"));
    }

    @Test
    void isNothingElse() {
        for (var wrong : List.of("", "00419100000", "0041910000011", "003191000001", "00419100000a", "٠٠٤١٩١٠٠٠٠٠١")) {
            assertThat(IdentityNumber.parse(wrong)).as(wrong).isEmpty();
            assertThatThrownBy(() -> new IdentityNumber(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void knowsSixtyThreeProvinces() {
        assertThat(OldProvinces.all())
                .hasSize(63)
                .containsEntry("001", "Hà Nội")
                .containsEntry("096", "Cà Mau");
    }
}
