package vn.langso.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.database.RowScope;
import vn.langso.files.FileReference;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.testing.Guest;
import vn.langso.testing.PlatformTest;
import vn.langso.web.Language;

@PlatformTest
class SigningPageTest {

    private static final String COMMUNE = "01273";
    private static final UUID APPROVER = UUID.fromString("01980000-0000-7000-8000-000004000006");
    private static final RowScope OFFICE = new RowScope(Set.of(COMMUNE), null);

    @Value("${langso.base-url}")
    private String base;

    @Autowired
    private SigningTasks tasks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final UUID id = Ids.next();
    private Guest approver;

    @BeforeEach
    void logIn() {
        approver = guest(Language.EN, "caobang-approver");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void bothPagesAreThereInEveryLanguage(Language language) {
        var reader = guest(language, "caobang-approver");
        assertThat(reader.get("/desk/signing").status()).isEqualTo(200);
        assertThat(reader.get("/desk/signing?state=EXPIRED&after=garbled").status())
                .isEqualTo(200);
        assertThat(reader.get("/desk/signing/debts").status()).isEqualTo(200);
        assertThat(reader.get("/desk").body()).contains("/desk/signing");
    }

    @Test
    void aPaperThatCannotBeSignedSaysWhyAndWhenItIsTriedAgain() {
        stuck("FAILED", "signing.key-away", "now() + interval '10 minutes'");
        assertThat(approver.get("/desk/signing?state=FAILED").body())
                .contains("H14-" + id, "The signing key cannot be used now", "Tried 3 times", "Tried again at");
        assertThat(approver.get("/desk/signing?state=SIGNED").body()).doesNotContain("H14-" + id);
    }

    @Test
    void whatNobodyTriesAnyMoreIsTriedByAButton() {
        stuck("EXPIRED", "signing.signature-expired", "null");
        var page = approver.get("/desk/signing?state=EXPIRED");
        assertThat(page.body()).contains("H14-" + id, "It is not tried again by itself");
        var after = approver.post("/desk/signing/04/" + id + "/attempts", Map.of("_csrf", page.formToken()));
        assertThat(after.status()).isEqualTo(200);
        assertThat(OFFICE.call(() -> tasks.find("04", id)).orElseThrow().state())
                .isNotEqualTo(SigningState.EXPIRED);
    }

    @Test
    void anotherCommunesApproverNeitherSeesNorTriesIt() {
        stuck("FAILED", "signing.key-away", "now() + interval '10 minutes'");
        var stranger = guest(Language.EN, "quangtri-approver");
        var page = stranger.get("/desk/signing");
        assertThat(page.body()).doesNotContain("H14-" + id);
        assertThat(stranger.postOnce("/desk/signing/04/" + id + "/attempts", Map.of("_csrf", token(stranger)))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.postOnce("/desk/signing/debts/04/" + id + "/attempts", Map.of("_csrf", token(stranger)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nobodyButApproversMayLook() {
        assertThat(guest(Language.EN, "caobang-officer").get("/desk/signing").status())
                .isEqualTo(403);
    }

    private static String token(Guest guest) {
        return guest.get("/desk").formToken();
    }

    /** A task that the worker leaves alone, in a state that it would otherwise pass in a moment. */
    private void stuck(String state, String failure, String nextTryAt) {
        var order = new SignPaper(
                id,
                "04",
                COMMUNE,
                new FileReference("trial", id.toString()),
                "H14-" + id,
                "Giấy xác nhận",
                "Nguyễn Thị Ánh",
                Optional.empty(),
                PapersForTests.paper(),
                APPROVER);
        OFFICE.run(() -> transaction.executeWithoutResult(status -> {
            tasks.order(order, Actor.officer(APPROVER, COMMUNE));
            jdbc.sql("update signing_task set state = :state, failure = :failure, attempts = 3, next_try_at = "
                            + nextTryAt + " where id = :id")
                    .param("state", state)
                    .param("failure", failure)
                    .param("id", id)
                    .update();
        }));
    }

    private Guest guest(Language language, String account) {
        var guest = new Guest(base).with("Accept-Language", language.tag());
        guest.logIn(account, 2);
        return guest;
    }
}
