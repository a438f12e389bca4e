package vn.langso.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import vn.langso.testing.Guest;
import vn.langso.testing.PlatformTest;
import vn.langso.web.Language;
import vn.langso.web.Texts;

/** A login that somebody has meddled with ends on a page that says so, and with nobody logged in. */
@PlatformTest
class EidRefusalTest {

    private static final String SUBJECT = "caobang-officer2";
    private static final String ASKED =
            HttpSessionOAuth2AuthorizationRequestRepository.class.getName() + ".AUTHORIZATION_REQUEST";

    @Value("${langso.base-url}")
    String base;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @Autowired
    Texts texts;

    @ParameterizedTest
    @EnumSource(Language.class)
    void anIdTokenForAnotherNonceIsRefusedInTheReadersLanguage(Language language) {
        var guest = new Guest(base).with("Accept-Language", language.tag());
        var accounts = guest.get("/login/start/eid?to=/me");
        change(guest, session -> {
            var asked = Objects.requireNonNull(session.<OAuth2AuthorizationRequest>getAttribute(ASKED));
            var attributes = new HashMap<>(asked.getAttributes());
            attributes.put("nonce", "another");
            session.setAttribute(
                    ASKED,
                    OAuth2AuthorizationRequest.from(asked)
                            .attributes(all -> all.putAll(attributes))
                            .build());
        });

        refused(guest, guest.pick(accounts, SUBJECT, 2), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anAnswerWithAnotherStateIsRefusedInTheReadersLanguage(Language language) {
        var guest = new Guest(base).with("Accept-Language", language.tag());
        var callback = callback(guest);

        refused(guest, guest.get(callback.replaceFirst("state=[^&]+", "state=" + UUID.randomUUID())), language);
    }

    @Test
    void aCodeOfAnotherLoginIsRefused() {
        var theirs = callback(new Guest(base));
        var guest = new Guest(base).with("Accept-Language", "en");
        var mine = callback(guest);
        var code = theirs.replaceFirst(".*code=([^&]+).*", "$1");

        refused(guest, guest.get(mine.replaceFirst("code=[^&]+", "code=" + code)), Language.EN);
    }

    /** Where the provider sends the browser once the account is picked. */
    private String callback(Guest guest) {
        var accounts = guest.get("/login/start/eid?to=/me");
        var picked = guest.postOnce(
                "/eid/login",
                Map.of(
                        "subject",
                        SUBJECT,
                        "level",
                        "2",
                        "query",
                        accounts.address().getRawQuery(),
                        "_csrf",
                        accounts.formToken()));
        return guest.getOnce(picked.location().orElseThrow()).location().orElseThrow();
    }

    private void refused(Guest guest, Guest.Answer page, Language language) {
        assertThat(page.address().toString()).contains("/login?notice=failed");
        assertThat(page.body()).contains(texts.get(language, "signin.login.notice.failed"));
        assertThat(guest.get("/me").address().getPath()).isEqualTo("/login");
    }

    /** Sessions live in the database, so a new moment in one is what every node sees, after a restart as well. */
    @Test
    void aSessionWhoseWholeTimeIsOverEndsHoweverBusyItIs() {
        var guest = new Guest(base);
        guest.logIn(SUBJECT, 2);
        change(
                guest,
                session ->
                        session.setAttribute(SessionEnd.ATTRIBUTE, Instant.now().plusSeconds(600)));
        assertThat(guest.get("/me").address().getPath()).isEqualTo("/me");

        change(
                guest,
                session ->
                        session.setAttribute(SessionEnd.ATTRIBUTE, Instant.now().minusSeconds(1)));

        assertThat(guest.get("/me").address().getPath()).isEqualTo("/login");
    }

    private void change(Guest guest, Consumer<Session> change) {
        var cookie = guest.cookie("session").orElseThrow();
        var id = new String(java.util.Base64.getDecoder().decode(cookie), java.nio.charset.StandardCharsets.UTF_8);
        change(sessions, id, change);
    }

    private static <S extends Session> void change(SessionRepository<S> sessions, String id, Consumer<Session> change) {
        var session = Objects.requireNonNull(sessions.findById(id));
        change.accept(session);
        sessions.save(session);
    }
}
