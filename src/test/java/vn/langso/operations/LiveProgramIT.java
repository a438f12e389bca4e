package vn.langso.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langso.testing.Guest;
import vn.langso.testing.PackagedProgram;

/** The program that is handed out, set up for real people: it issues tokens to programs and pretends nothing. */
class LiveProgramIT {

    @TempDir
    Path home;

    @Test
    void aLivePlatformServesProgramsAndPretendsNothing() {
        try (var program = new PackagedProgram(home)) {
            program.live();
            var guest = new Guest(program.address());

            assertThat(guest.get("/.well-known/oauth-authorization-server").body())
                    .contains("\"issuer\":\"" + program.address() + "\"");
            assertThat(guest.get("/oauth2/jwks").status()).isEqualTo(200);
            assertThat(guest.get("/eid").status()).isEqualTo(404);
            assertThat(guest.get("/eid/.well-known/openid-configuration").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void theDemoDoesNotStartBesideALiveProvider() {
        try (var program = new PackagedProgram(home)) {
            program.set("LANGSO_IDENTITY_PROVIDER_ISSUER", "https://eid.example");

            var said = program.command("demo");

            assertThat(said.exit()).isNotZero();
            assertThat(said.text()).contains("The demo and its pretend e-ID do not run beside a live e-ID provider");
        }
    }
}
