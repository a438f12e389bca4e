package vn.langso.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CodeShapeTest {

    @RepeatedTest(20)
    void hasTenCharactersThatNobodyMixesUp() {
        assertThat(CodeShape.random())
                .matches("[2346789ACDEFGHJKMNPQRTVWXY]{10}")
                .doesNotContainPattern("[01OILSZB5U]");
    }

    @Test
    void whatIsTypedCarelesslyIsMeantTheSame() {
        assertThat(CodeShape.plain(" acdef – 23467 ")).isEqualTo("ACDEF23467");
        assertThat(CodeShape.plain(CodeShape.readable("ACDEF23467"))).isEqualTo("ACDEF23467");
    }

    @Test
    void tenTriesAreGrantedToAnAddressAndNoMore() {
        var tries = new Tries();
        for (var count = 0; count < 10; count++) {
            assertThat(tries.more("192.0.2.1")).isTrue();
        }
        assertThat(tries.more("192.0.2.1")).isFalse();
        assertThat(tries.more("192.0.2.2")).isTrue();
    }
}
