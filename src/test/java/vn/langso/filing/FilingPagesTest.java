package vn.langso.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Value;
import vn.langso.testing.Guest;
import vn.langso.testing.PlatformTest;
import vn.langso.web.Language;

/** From "Start" to "Submit", as somebody does it in a browser without script. */
@PlatformTest
class FilingPagesTest {

    @Value("${langso.base-url}")
    String base;

    @ParameterizedTest
    @EnumSource(Language.class)
    void asksPageByPageInEveryLanguageAndFiles(Language language) {
        var guest = guest(language, "caobang-parent");
        var draft = begin(guest);
        for (var page : BirthRegistration.pages().entrySet()) {
            var shown = guest.get(draft + "/" + page.getKey());
            assertThat(shown.status()).as(page.getKey()).isEqualTo(200);
            var answer = send(guest, draft + "/" + page.getKey(), page.getValue());
            assertThat(answer.location()).as(page.getKey() + answer.body()).isPresent();
        }
        var check = guest.get(draft + "/check");
        assertThat(check.body()).contains("Nông Minh Anh", "Lý Thị Mỷ", "Nông Văn Hòa", "Tam Kim, Cao Bằng");
        var filed = submit(guest, draft);
        assertThat(filed.location().orElseThrow()).matches(".*/dossiers/[^/?]+\\?filed");
        assertThat(submit(guest, draft).location()).isEqualTo(filed.location());
    }

    @Test
    void keepsWhatIsWrongAndSaysWhatToDo() {
        var guest = guest(Language.EN, "caobang-parent");
        var draft = begin(guest);
        var refused = send(guest, draft + "/child", Map.of("child.name", "R2-D2", "child.sex", "female"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Write the name in letters", "R2-D2");
        assertThat(guest.get(draft + "/child").body()).contains("R2-D2");
        assertThat(guest.get(draft + "/check").body())
                .contains("It cannot be sent yet")
                .doesNotContain("submission");
        assertThat(submit(guest, draft).status()).isEqualTo(422);
    }

    @Test
    void offersWhatTheAccountKnowsAndSaysFromWhere() {
        var guest = guest(Language.EN, "caobang-parent");
        var draft = begin(guest);
        send(guest, draft + "/requester", Map.of("requester.relation", "mother"));
        assertThat(guest.get(draft + "/mother").body()).contains("Lý Thị Mỷ", "Known from: your account");
        send(guest, draft + "/requester", Map.of("requester.relation", "grandparent"));
        assertThat(guest.get(draft + "/mother").body()).doesNotContain("Known from: your account");
    }

    @Test
    void asksWhichPlaceIsMeantWhenSeveralAreCalledSo() {
        var guest = guest(Language.EN, "caobang-parent");
        var draft = begin(guest);
        var place = new HashMap<>(BirthRegistration.pages().get("child-birth"));
        place.put("child.birth-place.place", "Tân Tiến");
        var asked = send(guest, draft + "/child-birth", place);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body()).contains("The place you mean", "type=\"radio\"");
        place.put("child.birth-place.place", "nowhere at all xyz");
        assertThat(send(guest, draft + "/child-birth", place).body()).contains("There is no such commune");
    }

    @Test
    void losesNothingWhenTwoWindowsAreOpen() {
        var guest = guest(Language.EN, "caobang-parent");
        var draft = begin(guest);
        var first = guest.get(draft + "/child");
        var second = guest.get(draft + "/requester");
        post(guest, draft + "/requester", Map.of("requester.relation", "father"), second.formToken(), seen(second));
        post(
                guest,
                draft + "/child",
                Map.of("child.name", "Nông An", "child.sex", "male"),
                first.formToken(),
                seen(first));
        assertThat(guest.get(draft + "/check").body()).contains("Nông An", "Father");

        var late = post(guest, draft + "/child", Map.of("child.name", "Nông Bình"), first.formToken(), seen(first));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("another window", "Nông Bình");
        assertThat(guest.get(draft + "/check").body()).contains("Nông An");
    }

    @Test
    void makesOneDossierOfThirtySendings() throws Exception {
        var guest = guest(Language.VI, "quangninh-parent");
        var draft = begin(guest);
        BirthRegistration.pages().forEach((page, answers) -> send(guest, draft + "/" + page, answers));
        var token = guest.get(draft + "/check").formToken();
        Callable<String> tap =
                () -> guest.postOnce(draft + "/submission", Map.of("declaration", "true", "_csrf", token))
                        .location()
                        .orElse("refused");
        try (var taps = Executors.newVirtualThreadPerTaskExecutor()) {
            var codes = taps
                    .invokeAll(IntStream.range(0, 30).mapToObj(it -> tap).toList())
                    .stream()
                    .map(it -> {
                        try {
                            return it.get();
                        } catch (Exception failure) {
                            throw new AssertionError(failure);
                        }
                    })
                    .collect(Collectors.toSet());
            assertThat(codes).singleElement().asString().contains("/dossiers/");
        }
    }

    @Test
    void findsTheAnswersAgainWhenTheSessionEndedMeanwhile() {
        var guest = guest(Language.EN, "quangtri-parent");
        var draft = begin(guest);
        var page = guest.get(draft + "/child");
        guest.with("Referer", base + draft + "/child").drop("session");

        var login = guest.post(
                draft + "/child",
                Map.of("child.name", "Hồ Minh Anh", "child.sex", "female", "_csrf", page.formToken()));
        var start = guest.get("/login/start/eid?" + login.address().getRawQuery());
        var back = start.address().getPath().equals("/eid/login") ? guest.pick(start, "quangtri-parent", 2) : start;

        assertThat(back.address().getPath()).isEqualTo(draft + "/child");
        assertThat(back.body()).contains("value=\"Hồ Minh Anh\"").containsPattern("value=\"female\" checked");
    }

    @Test
    void showsADraftToNobodyElse() {
        var mother = guest(Language.EN, "caobang-parent");
        var draft = begin(mother);
        var other = guest(Language.EN, "caobang-seller");
        assertThat(other.get(draft + "/child").status()).isEqualTo(404);
        assertThat(other.get("/drafts").body()).doesNotContain(draft);
        assertThat(mother.get("/drafts").body()).contains(draft);
        mother.post(draft + "/removal", Map.of("_csrf", mother.get("/drafts").formToken()));
        assertThat(mother.get(draft + "/child").status()).isEqualTo(404);
    }

    /** @return the address of a new draft */
    private static String begin(Guest guest) {
        var page = guest.get("/procedures/" + BirthRegistration.CODE + "/start");
        var begun = guest.postOnce(
                "/procedures/" + BirthRegistration.CODE + "/start",
                Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "case",
                        "in-time",
                        "unit.place",
                        "Thục Phán, Cao Bằng",
                        "_csrf",
                        page.formToken()));
        var address = begun.location().orElseThrow(() -> new AssertionError(begun.body()));
        return address.substring(address.indexOf("/drafts"), address.lastIndexOf('/'));
    }

    private static Guest.Answer send(Guest guest, String page, Map<String, String> answers) {
        var shown = guest.get(page);
        return post(guest, page, answers, shown.formToken(), seen(shown));
    }

    private static Guest.Answer post(Guest guest, String page, Map<String, String> answers, String token, String seen) {
        var sent = new HashMap<>(answers);
        sent.put("_csrf", token);
        sent.put("seen", seen);
        return guest.postOnce(page, sent);
    }

    private static Guest.Answer submit(Guest guest, String draft) {
        var token = guest.get("/drafts").formToken();
        return guest.postOnce(draft + "/submission", Map.of("declaration", "true", "_csrf", token));
    }

    private static String seen(Guest.Answer page) {
        return page.body().replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
    }

    private Guest guest(Language language, String account) {
        var guest = new Guest(base).with("Accept-Language", language.tag());
        guest.logIn(account, 2);
        return guest;
    }
}
