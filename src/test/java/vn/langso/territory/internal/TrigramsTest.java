package vn.langso.territory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The figures are what {@code similarity()} of PostgreSQL's pg_trgm says. */
class TrigramsTest {

    @Test
    void theSameWordsAreAlikeInAnyOrder() {
        assertThat(likeness("thuc phan", "thuc phan")).isEqualTo(1);
        assertThat(likeness("thuc phan", "phan thuc")).isEqualTo(1);
    }

    @Test
    void aLetterTooManyTakesALittleAway() {
        assertThat(likeness("thuc phan", "thuc phann")).isEqualTo(0.75f, within(0.001f));
        assertThat(likeness("word", "two words")).isEqualTo(0.363636f, within(0.001f));
    }

    @Test
    void otherWordsHaveNothingInCommon() {
        assertThat(likeness("ha long", "moc bai")).isZero();
    }

    @Test
    void itIsTheSameFromBothSides() {
        assertThat(likeness("ba che", "che")).isEqualTo(likeness("che", "ba che"));
    }

    private static float likeness(String one, String other) {
        return Trigrams.of(one).likeness(Trigrams.of(other));
    }
}
