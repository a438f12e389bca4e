package vn.langso.filing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Period;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.procedures.Procedures;
import vn.langso.testing.PlatformTest;

@PlatformTest
class FilingHereTest {

    private static final String PERMANENT_RESIDENCE = "1.004222";
    private static final String BIRTH = "1.001193";

    @Autowired
    private Procedures procedures;

    @Test
    void filesHereWhatNoMinistryHasTakenOver() {
        assertThat(here(false, Set.of(), BIRTH)).isTrue();
        assertThat(here(false, Set.of(), PERMANENT_RESIDENCE)).isFalse();
    }

    @Test
    void filesHereWhatTheSettingsOrTheDemoSay() {
        assertThat(here(false, Set.of(PERMANENT_RESIDENCE), PERMANENT_RESIDENCE))
                .isTrue();
        assertThat(here(false, Set.of("*"), PERMANENT_RESIDENCE)).isTrue();
        assertThat(here(true, Set.of(), PERMANENT_RESIDENCE)).isTrue();
    }

    private boolean here(boolean demo, Set<String> settings, String procedure) {
        var filing = new FilingSettings(settings, URI.create("https://portal.example"), Period.ofDays(60));
        return new FilingHere(filing, demo).here(procedures.require(procedure));
    }
}
