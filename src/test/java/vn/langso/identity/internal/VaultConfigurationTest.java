package vn.langso.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.identity.PeopleProblem;
import vn.langso.kernel.Refusal;
import vn.langso.testing.TestDatabase;

class VaultConfigurationTest {

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.copyOf(getClass()));

    @TempDir
    Path home;

    @TempDir
    Path otherHome;

    @Test
    void theKeyFileOfAnotherDatabaseIsRefusedByName() throws Exception {
        var mine = VaultConfiguration.numberVault(home, jdbc);
        assertThat(VaultConfiguration.numberVault(home, jdbc).fingerprint()).isEqualTo(mine.fingerprint());

        assertThatThrownBy(() -> VaultConfiguration.numberVault(otherHome, jdbc))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.problem()).isEqualTo(PeopleProblem.KEY_FILE_STRANGE);
                    assertThat(refusal.arguments())
                            .containsExactly(otherHome.resolve("people.key").toString());
                });
    }
}
