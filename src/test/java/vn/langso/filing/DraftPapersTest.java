package vn.langso.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.database.RowScope;
import vn.langso.dossiers.Dossiers;
import vn.langso.files.BeginUpload;
import vn.langso.files.FilesProblem;
import vn.langso.files.Purpose;
import vn.langso.files.Samples;
import vn.langso.files.Sender;
import vn.langso.files.StoredFiles;
import vn.langso.files.TakeFile;
import vn.langso.files.Uploads;
import vn.langso.forms.FormGuide;
import vn.langso.forms.Question;
import vn.langso.kernel.Actor;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.testing.PlatformTest;

/** Papers of a draft, and what becomes of drafts in time. */
@PlatformTest
class DraftPapersTest {

    private static final Actor MOTHER = Actor.self(UUID.fromString("01980000-0000-7000-8000-000022000014"));
    private static final Actor STRANGER = Actor.self(UUID.fromString("01980000-0000-7000-8000-000022000019"));
    private static final String COMMUNE = "06673";
    private static final String DEATH = "1.000656";

    /** The certificate of live birth in the list of birth registration; of the death notice in that of death. */
    private static final int CERTIFICATE = 1;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftPapers papers;

    @Autowired
    private StoredFiles files;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private FormGuide guide;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void bindsSeveralPhotosOfAPaperIntoOnePdf() throws IOException {
        var draft = answered();
        papers.add(draft, CERTIFICATE, photo(300, 400), MOTHER);
        papers.add(draft, CERTIFICATE, photo(400, 300), MOTHER);

        var code = drafts.submit(draft.id(), MOTHER);

        var handed = dossiers.own(code, MOTHER).papers();
        assertThat(handed).hasSize(1);
        var bound = files.open(handed.getFirst().file(), MOTHER);
        assertThat(bound.mediaType()).isEqualTo("application/pdf");
        try (var pdf = Loader.loadPDF(bound.content().getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void sendsNothingWhileAFileIsOnItsWay() {
        var draft = answered();
        var upload =
                uploads.begin(new BeginUpload(Ids.next(), "chung-sinh.jpg", Purpose.PAPER, 300_000, Sender.of(MOTHER)));
        papers.add(draft, CERTIFICATE, upload.id(), MOTHER);

        assertThat(slot(draft, CERTIFICATE).unfinished()).isTrue();
        assertThatThrownBy(() -> drafts.submit(draft.id(), MOTHER)).satisfies(refusal -> {
            assertThat(((Refusal) refusal).problem()).isEqualTo(FilingProblem.INCOMPLETE);
            assertThat(((Refusal) refusal).fields())
                    .containsExactly(new FieldProblem("paper-1", "filing.paper.unfinished"));
        });

        papers.remove(draft, CERTIFICATE, upload.id(), MOTHER);
        assertThat(drafts.submit(draft.id(), MOTHER).value()).isNotBlank();
    }

    @Test
    void asksForWhatTheOfficeCannotLookUpAndForNothingElse() {
        var death = begin(DEATH);
        assertThat(slots(death)).extracting(PaperSlot::number).containsExactly(CERTIFICATE);
        assertThat(slot(death, CERTIFICATE).missing()).isTrue();
        assertThat(slot(begin(BirthRegistration.CODE), CERTIFICATE).needed()).isFalse();
        assertThat(papers.lookedUp(death)).isNotEmpty();
    }

    @Test
    void showsThePapersOfADraftToNobodyElse() {
        var draft = begin(BirthRegistration.CODE);
        var photo = photo(120, 160);
        papers.add(draft, CERTIFICATE, photo, MOTHER);
        assertThat(files.open(photo, MOTHER).file().attached()).isTrue();
        assertThatThrownBy(() -> files.open(photo, STRANGER))
                .satisfies(refusal -> assertThat(((Refusal) refusal).problem()).isEqualTo(FilesProblem.FILE_UNKNOWN));
        assertThatThrownBy(() -> papers.add(draft, CERTIFICATE, photo, STRANGER))
                .satisfies(refusal -> assertThat(((Refusal) refusal).problem()).isEqualTo(FilingProblem.DRAFT_UNKNOWN));
    }

    @Test
    void takesAnswersOverWhenTheFormIsNoMore() {
        var draft = answered();
        change("update draft set form_version = 99 where id = :id", draft);

        var opened = drafts.open(draft.id(), MOTHER);

        assertThat(opened.carried()).isTrue();
        assertThat(opened.form()).isEqualTo(draft.form());
        assertThat(opened.answers().values().path("child.name").stringValue()).isEqualTo("Nông Minh Anh");
    }

    @Test
    void refusesChangesOnceItIsFiled() {
        var draft = answered();
        drafts.submit(draft.id(), MOTHER);
        assertThatThrownBy(() -> papers.add(draft, CERTIFICATE, photo(90, 90), MOTHER))
                .satisfies(refusal -> assertThat(((Refusal) refusal).problem()).isEqualTo(FilingProblem.ALREADY_FILED));
        assertThat(drafts.open(draft.id(), MOTHER).answers().values().isEmpty()).isTrue();
    }

    private Draft answered() {
        var draft = begin(BirthRegistration.CODE);
        for (var page : BirthRegistration.pages().entrySet()) {
            var form = guide.require(draft.form());
            var asked = form.page(page.getKey()).orElseThrow().asked(draft.answers());
            draft = save(
                    draft,
                    asked,
                    page.getValue().entrySet().stream()
                            .collect(Collectors.toMap(it -> it.getKey(), it -> List.of(it.getValue()))));
        }
        var declarations = guide.require(draft.form()).declarations();
        return save(draft, declarations, Map.of("declaration", List.of("true")));
    }

    private Draft save(Draft draft, List<Question> asked, Map<String, List<String>> typed) {
        var names = asked.stream().map(Question::name).collect(Collectors.toSet());
        return drafts.save(new SavePage(draft.id(), names, guide.take(asked, typed), Optional.empty()), MOTHER);
    }

    private Draft begin(String procedure) {
        return drafts.begin(new BeginDraft(Ids.next(), procedure, "in-time", COMMUNE), MOTHER);
    }

    private UUID photo(int width, int height) {
        var order = new TakeFile(Ids.next(), "trang.jpg", Purpose.PAPER, Sender.of(MOTHER));
        return files.take(order, new ByteArrayInputStream(Samples.photo(width, height)))
                .id();
    }

    private List<PaperSlot> slots(Draft draft) {
        return papers.slots(draft, MOTHER);
    }

    private PaperSlot slot(Draft draft, int number) {
        return slots(draft).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private void change(String sql, Draft draft) {
        RowScope.EVERYTHING.run(() -> jdbc.sql(sql).param("id", draft.id()).update());
    }
}
