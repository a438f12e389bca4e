package vn.langso.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    @ParameterizedTest
    @CsvSource({"0.2.0, 0.1.9", "0.10.0, 0.9.0", "1.0, 0.99.99", "1.0.1, 1.0"})
    void numbersDecideWhichIsNewer(String newer, String older) {
        assertThat(new Version(newer).newerThan(new Version(older))).isTrue();
        assertThat(new Version(older).newerThan(new Version(newer))).isFalse();
    }

    @Test
    void aSnapshotIsAsNewAsItsRelease() {
        assertThat(new Version("1.2.3-SNAPSHOT")).isEqualByComparingTo(new Version("1.2.3"));
    }

    @Test
    void theBuildWroteDownItsVersion() {
        assertThat(Version.current().newerThan(new Version("0"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "1..2", "1.2.3.4.5", "1 2", "99999999999"})
    void anythingElseIsNoVersion(String text) {
        assertThatThrownBy(() -> new Version(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
