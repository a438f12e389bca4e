package vn.langso.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langso.dossiers.Births.APPROVER;
import static vn.langso.dossiers.Births.OFFICER;
import static vn.langso.dossiers.Births.PARENT;
import static vn.langso.dossiers.Births.WARD;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.langso.dossiers.Births;
import vn.langso.dossiers.Desk;
import vn.langso.dossiers.DeskAct;
import vn.langso.dossiers.DossierLine;
import vn.langso.dossiers.Dossiers;
import vn.langso.dossiers.HandedPaper;
import vn.langso.dossiers.SavedView;
import vn.langso.dossiers.SavedViews;
import vn.langso.dossiers.SubmitDossier;
import vn.langso.files.Purpose;
import vn.langso.files.Samples;
import vn.langso.files.Sender;
import vn.langso.files.StoredFiles;
import vn.langso.files.TakeFile;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Vietnam;
import vn.langso.procedures.DossierCode;
import vn.langso.procedures.DossierStatus;
import vn.langso.testing.Guest;
import vn.langso.testing.PlatformTest;
import vn.langso.web.Language;

@PlatformTest
class DeskPagesTest {

    @Value("${langso.base-url}")
    String base;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Desk desk;

    @Autowired
    SavedViews views;

    @Autowired
    StoredFiles files;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageIsThereInEveryLanguage(Language language) {
        var officer = logIn("caobang-officer", language);
        var fresh = address(filed());
        var proposed = address(proposed());
        for (var path : List.of(
                "/desk/dossiers",
                "/desk/dossiers?tab=FREE&urgency=NEW",
                "/desk/dossiers?tab=TEAM&text=ly+thi",
                "/desk/dossiers?tab=ALL&status=PROCESSING&since=2026-01-01&procedure=1.001193",
                fresh,
                fresh + "/acts/receive",
                fresh + "/acts/supplement",
                fresh + "/acts/refusal",
                fresh + "/acts/assignment",
                fresh + "/acts/opinion",
                proposed,
                proposed + "/acts/payment",
                proposed + "/acts/apology",
                proposed + "/acts/stop",
                proposed + "/acts/step",
                proposed + "/acts/receipt")) {
            assertThat(officer.get(path).status()).as(path).isEqualTo(200);
        }
        var approver = logIn("caobang-approver", language);
        for (var path : List.of("/desk/approvals", proposed, proposed + "/approval?signAs=DEPUTY", "/desk")) {
            assertThat(approver.get(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void anOfficerTakesADossierFromItsFilingToTheDecision() {
        var officer = logIn("caobang-officer", Language.EN);
        var code = filed();
        assertThat(officer.get("/desk/dossiers?tab=FREE&text=" + code).body()).contains(code.value());

        assertThat(officer.get(address(code)).body())
                .contains("Take it myself", "name=\"to\" value=\"" + Births.person(4));
        send(officer, code, "assignment", Map.of("to", Births.person(4).toString()));
        assertThat(officer.get("/desk/dossiers?tab=MINE&text=" + code).body()).contains(code.value());
        assertThat(officer.get(address(code)).body()).doesNotContain("Take it myself");
        var received = send(officer, code, "receive", Map.of());
        assertThat(received.body()).contains("appointment slip is among the slips");
        var slip = officer.get(address(code) + "/slips/1");
        assertThat(slip.headers().firstValue("content-type")).contains("application/pdf");

        send(officer, code, "step", Map.of("outcome", "propose", "note", "Complete"));
        assertThat(officer.get(address(code)).body()).contains("It waits for an approver", "Complete", "Control slip");
        assertThat(officer.get(address(code) + "/approval").status()).isEqualTo(403);
    }

    @Test
    void aFormWithoutItsAnswersComesBackWithWhatWasWritten() {
        var officer = logIn("caobang-officer", Language.EN);
        var code = filed();

        var again = send(officer, code, "supplement", Map.of("what", "Photo of the birth note <script>", "until", ""));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body())
                .contains("Photo of the birth note &lt;script&gt;", "Please answer this", "href=\"#field-until\"")
                .doesNotContain("note <script>");
        var past = send(officer, code, "supplement", Map.of("what", "Photo of the birth note", "until", "2020-01-01"));
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.body()).contains("Choose a later day");
    }

    @Test
    void whoComesSecondSeesTheNewStateAndKeepsTheWords() {
        var officer = logIn("caobang-officer", Language.EN);
        var code = filed();
        var form = officer.get(address(code) + "/acts/supplement");
        desk.act(code, 1, new DeskAct.Assign(APPROVER.person()), APPROVER, WARD);

        var again = officer.post(
                address(code) + "/acts/supplement",
                Map.of(
                        "version",
                        "1",
                        "what",
                        "Photo of the birth note",
                        "until",
                        inAWeek(),
                        "_csrf",
                        form.formToken()));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body())
                .contains(
                        "Somebody else has just changed this dossier",
                        "Photo of the birth note",
                        "name=\"version\" value=\"2\"");
    }

    @Test
    void aDossierOfAnotherCommuneIsUnknownAndALeaderOnlyLooks() {
        var code = filed();
        var neighbour = logIn("caobang-officer2", Language.EN);
        assertThat(neighbour.get(address(code)).status()).isEqualTo(404);
        assertThat(neighbour.get(address(code) + "/acts/receive").status()).isEqualTo(404);
        assertThat(neighbour.get("/desk/dossiers/no-code").status()).isEqualTo(404);

        var leader = logIn("caobang-leader2", Language.EN);
        var seen = leader.get(address(code));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body()).doesNotContain("What to do now");
        assertThat(leader.get(address(code) + "/acts/receive").status()).isEqualTo(403);
    }

    @Test
    void theExportHoldsExactlyWhatTheListShows() throws IOException {
        var officer = logIn("caobang-officer", Language.VI);
        var mine = filed();
        desk.act(mine, 1, new DeskAct.Assign(OFFICER.person()), OFFICER, WARD);
        filed();

        var export = officer.get("/desk/dossiers/export?tab=MINE");

        assertThat(export.body()).startsWith("\uFEFFMã hồ sơ,");
        try (var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(export.body().substring(1)))) {
            var query = new DeskQuery(DeskTab.MINE, null, null, null, null, null, null, null);
            var list = desk.list(query.filter(OFFICER.person().orElseThrow()), 100, null, OFFICER, WARD);
            assertThat(rows.stream().map(row -> row.get(0)))
                    .containsExactlyElementsOf(list.items().stream()
                            .map(DossierLine::code)
                            .map(DossierCode::value)
                            .toList())
                    .contains(mine.value());
        }
    }

    @ParameterizedTest
    @CsvSource({"=1+1,'''=1+1'", "@SUM(A1),'''@SUM(A1)'", "-2,'''-2'", "+84,'''+84'", "Lý Thị Mỷ,Lý Thị Mỷ"})
    void aCellIsNoFormula(String cell, String written) {
        assertThat(DeskSheet.harmless(cell)).isEqualTo(written);
    }

    @Test
    void ofSeveralDossiersOneThatIsRefusedDoesNotStopTheOthers() {
        var officer = logIn("caobang-officer", Language.EN);
        var first = filed();
        var done = filed();
        desk.act(done, 1, new DeskAct.Receive(), OFFICER, WARD);

        var outcome = officer.post(
                "/desk/dossiers/batch",
                Map.of(
                        "chosen",
                        done + "~1," + first + "~1",
                        "wish",
                        "RECEIVE",
                        "_csrf",
                        officer.get("/desk/dossiers?tab=TEAM").formToken()));

        assertThat(outcome.body()).contains("Not done:", "Done.");
        assertThat(open(first)).isEqualTo(DossierStatus.PROCESSING);
    }

    @Test
    void anApproverReadsWhatIsGoingToBeSignedAndSignsSeveralAtOnce() {
        var approver = logIn("caobang-approver", Language.EN);
        var one = proposed();
        var other = proposed();
        var chosen = ticked(one) + "," + ticked(other);
        var list = approver.get("/desk/approvals");
        assertThat(list.body()).contains(one.value(), other.value());

        var review = approver.post(
                "/desk/approvals/review", Map.of("chosen", chosen, "signAs", "DEPUTY", "_csrf", list.formToken()));
        assertThat(review.body()).contains("KT. CHỦ TỊCH", "Nông Minh An", "Đàm Quốc Việt", "Sign 2 results");

        var outcome = approver.post(
                "/desk/approvals",
                Map.of("chosen", chosen + ",H14.1-260101-0001~1", "signAs", "DEPUTY", "_csrf", review.formToken()));
        assertThat(outcome.address().getPath()).isEqualTo("/desk/approvals/outcome");
        assertThat(outcome.body()).contains(one.value(), other.value(), "There is no such dossier");
        assertThat(open(one)).isIn(DossierStatus.PROCESSING, DossierStatus.FINISHED);
    }

    @Test
    void officersWriteToTheApplicantAndAskEachOther() {
        var officer = logIn("caobang-officer", Language.EN);
        var approver = logIn("caobang-approver", Language.EN);
        var code = filed();
        var page = officer.get(address(code));
        var empty = officer.post(
                address(code) + "/messages",
                Map.of("key", UUID.randomUUID().toString(), "text", " ", "_csrf", page.formToken()));
        assertThat(empty.status()).isEqualTo(422);
        officer.post(
                address(code) + "/messages",
                Map.of("key", UUID.randomUUID().toString(), "text", "Please call us", "_csrf", page.formToken()));
        assertThat(officer.get(address(code)).body()).contains("Please call us");

        send(
                officer,
                code,
                "opinion",
                Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "to",
                        Births.person(6).toString(),
                        "question",
                        "Is the name right?"));
        assertThat(approver.get("/desk/dossiers").body()).contains("Is the name right?");
        var asked = approver.get(address(code));
        var answer = first(Pattern.compile("action=\"([^\"]+/opinions/[^\"]+)\""), asked.body());
        approver.post(answer, Map.of("answer", "It is right", "_csrf", asked.formToken()));
        assertThat(officer.get(address(code)).body()).contains("It is right");
    }

    @Test
    void aNarrowedListIsKeptRenamedAndForgotten() {
        var officer = logIn("caobang-officer", Language.EN);
        var id = UUID.randomUUID();
        var token = officer.get("/desk/dossiers?tab=TEAM&urgency=NEW").formToken();
        var query = "tab=TEAM&urgency=NEW";

        officer.post("/desk/views/" + id, Map.of("name", "New ones", "query", query, "_csrf", token));
        assertThat(views.of(OFFICER)).contains(new SavedView(id, "New ones", query));
        assertThat(officer.get("/desk/dossiers").body()).contains("New ones");

        var nameless = officer.post("/desk/views/" + id, Map.of("name", " ", "query", query, "_csrf", token));
        assertThat(nameless.status()).isEqualTo(422);
        officer.post("/desk/views/" + id + "/removal", Map.of("query", query, "_csrf", token));
        assertThat(views.of(OFFICER)).extracting(SavedView::id).doesNotContain(id);
    }

    @Test
    void papersAreSeenInSmallAndOpenedByTheOfficersOfTheUnitOnly() {
        var photo = files.take(
                        new TakeFile(Ids.next(), "chung-sinh.jpg", Purpose.PHOTO, Sender.of(PARENT)),
                        new ByteArrayInputStream(Samples.photo(400, 300)))
                .id();
        var plain = Births.submission();
        var code = dossiers.submit(
                new SubmitDossier(
                        plain.key(),
                        plain.procedure(),
                        plain.caseCode(),
                        plain.form(),
                        plain.answers(),
                        plain.commune(),
                        plain.channel(),
                        List.of(new HandedPaper("Giấy chứng sinh", photo, HandedPaper.Origin.SCANNED))),
                PARENT);
        var officer = logIn("caobang-officer", Language.EN);

        assertThat(officer.get(address(code)).body())
                .contains("Giấy chứng sinh", "photographed or scanned", "/files/" + photo + "?width=160");
        assertThat(officer.get("/files/" + photo).status()).isEqualTo(200);
        assertThat(logIn("caobang-officer2", Language.EN).get("/files/" + photo).status())
                .isEqualTo(404);
    }

    private Guest.Answer send(Guest officer, DossierCode code, String act, Map<String, String> answers) {
        var form = officer.get(address(code) + "/acts/" + act);
        var sent = new HashMap<>(answers);
        sent.put("_csrf", form.formToken());
        sent.put("version", first(Pattern.compile("name=\"version\" value=\"(\\d+)\""), form.body()));
        return officer.post(address(code) + "/acts/" + act, sent);
    }

    private DossierCode filed() {
        return dossiers.submit(Births.submission(), PARENT);
    }

    private DossierCode proposed() {
        var code = filed();
        desk.act(code, 1, new DeskAct.Receive(), OFFICER, WARD);
        desk.act(code, 3, new DeskAct.EndStep("propose", ""), OFFICER, WARD);
        return code;
    }

    private String ticked(DossierCode code) {
        return code + "~" + desk.open(code, OFFICER, WARD).version();
    }

    private DossierStatus open(DossierCode code) {
        return desk.open(code, OFFICER, WARD).status();
    }

    private Guest logIn(String account, Language language) {
        var guest = new Guest(base).with("Accept-Language", language.tag());
        guest.logIn(account, 2);
        return guest;
    }

    private static String address(DossierCode code) {
        return "/desk/dossiers/" + code;
    }

    private static String inAWeek() {
        return LocalDate.now(Vietnam.ZONE).plusDays(7).toString();
    }

    private static String first(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text))
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1))
                .orElse("");
    }
}
