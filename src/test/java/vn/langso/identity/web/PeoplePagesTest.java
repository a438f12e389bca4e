package vn.langso.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Value;
import vn.langso.kernel.Vietnam;
import vn.langso.testing.Guest;
import vn.langso.testing.PlatformTest;
import vn.langso.web.Language;

@PlatformTest
class PeoplePagesTest {

    private static final String SELLER = "01980000-0000-7000-8000-000044000019";
    private static final String CHILD_MANDATE = "01980000-0000-7000-8000-000144000001";
    private static final String OFFICER = "01980000-0000-7000-8000-000044000004";

    @Value("${langso.base-url}")
    String base;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageIsThereInEveryLanguage(Language language) {
        var officer = guest(language);
        officer.logIn("quangtri-officer", 2);
        for (var path : List.of(
                "/me/profile",
                "/me/access-log",
                "/me/acting",
                "/me/children/new",
                "/desk/people",
                "/desk/people/new",
                "/desk/people/" + SELLER,
                "/desk/people/" + SELLER + "/consents/new",
                "/desk/people/" + SELLER + "/guardians/new",
                "/me/profile/export")) {
            assertThat(officer.get(path).status()).as(path).isEqualTo(200);
        }
        var administrator = guest(language);
        administrator.logIn("quangtri-admin", 2);
        for (var path : List.of(
                "/desk/staff",
                "/desk/staff?state=WORKING&role=OFFICER&name=tran",
                "/desk/staff/confirmations",
                "/desk/staff/export?role=OFFICER",
                "/desk/staff/grants/new",
                "/desk/staff/grants/" + OFFICER,
                "/desk/staff/people/" + OFFICER)) {
            assertThat(administrator.get(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void aReadingGivenAPurposeIsSeenByThePersonWithTheNumberMasked() {
        var officer = guest(Language.EN);
        officer.logIn("quangtri-officer", 2);
        var found = officer.post(
                "/desk/people",
                Map.of(
                        "text",
                        "nguyen huu loc",
                        "reason",
                        "COUNTER",
                        "detail",
                        "Counter 3",
                        "_csrf",
                        officer.get("/desk/people").formToken()));
        assertThat(found.body()).contains("Nguyễn Hữu Lộc", "••••••••4703").doesNotContain("045084044703");

        var unmasked = officer.post(
                "/desk/people/" + SELLER + "/unmasking",
                Map.of("reason", "COUNTER", "detail", "Counter 3", "_csrf", found.formToken()));
        assertThat(unmasked.body()).contains("045084044703");

        var seller = guest(Language.EN);
        seller.logIn("quangtri-seller", 2);
        assertThat(seller.get("/me/access-log").body())
                .contains("Trần Thị Diệu", "Counter 3", "Whole personal identification number", "Đakrông, Quảng Trị");
        assertThat(seller.get("/desk/people").status()).isEqualTo(403);
    }

    @Test
    void aFormOpenedForOneselfIsRefusedOnceOneActsForSomebody() {
        var parent = guest(Language.EN);
        parent.logIn("quangtri-parent", 2);
        var mine = parent.get("/me/profile");
        var chosen = parent.post(
                "/me/acting/start",
                Map.of(
                        "mandate",
                        CHILD_MANDATE,
                        "_csrf",
                        parent.get("/me/acting").formToken()));
        assertThat(chosen.body()).contains("You are acting for Hồ Văn An");
        assertThat(parent.get("/me/profile").body()).contains("Hồ Văn An");

        var stale = parent.post(
                "/me/profile",
                Map.of("phone", "0100999999", "language", "vi", "version", "0", "_csrf", mine.formToken()));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("This form was opened while you acted for somebody else");

        var stopped = parent.post(
                "/me/acting/stop", Map.of("_csrf", parent.get("/me/acting").formToken()));
        assertThat(stopped.body()).doesNotContain("You are acting for");
    }

    @Test
    void aWrongAnswerComesBackWithItsReasonAndTheOtherAnswersKept() {
        var administrator = guest(Language.EN);
        administrator.logIn("quangtri-admin", 2);
        var form = administrator.get("/desk/staff/grants/new");
        var again = administrator.post(
                "/desk/staff/grants",
                Map.of(
                        "id", UUID.randomUUID().toString(),
                        "name", "Hồ Văn Mới<script>",
                        "identityNumber", "999",
                        "role", "OFFICER",
                        "area", "19564",
                        "from", LocalDate.now(Vietnam.ZONE).toString(),
                        "_csrf", form.formToken()));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body())
                .contains("Enter all 12 digits", "Use letters, spaces", "Hồ Văn Mới&lt;script>")
                .doesNotContain("Mới<script>");
    }

    private Guest guest(Language language) {
        return new Guest(base).with("Accept-Language", language.tag());
    }
}
