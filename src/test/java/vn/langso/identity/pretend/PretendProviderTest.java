package vn.langso.identity.pretend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.langso.identity.SigninProblem;
import vn.langso.identity.signin.SignInSettings;
import vn.langso.kernel.Refusal;
import vn.langso.web.Site;

class PretendProviderTest {

    private final Site site = new Site(URI.create("http://localhost:8080"), true, Path.of("home"));

    @Test
    void thePretendedOneDoesNotStartBesideALiveOne() {
        var live = settings(Map.of("langso.identity.provider.issuer", "https://eid.example"));

        assertThatThrownBy(() -> new PretendProvider(live, site, 8080))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(SigninProblem.PRETEND_BESIDE_LIVE));
    }

    @Test
    void aloneItServes() {
        assertThat(new PretendProvider(settings(Map.of()), site, 8080).present())
                .isTrue();
    }

    private static SignInSettings settings(Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given))
                .bindOrCreate("langso.identity", SignInSettings.class);
    }
}
