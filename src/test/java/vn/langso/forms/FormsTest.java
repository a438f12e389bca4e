package vn.langso.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.procedures.ProcedureQuery;
import vn.langso.procedures.Procedures;
import vn.langso.testing.PlatformTest;
import vn.langso.web.Language;

@PlatformTest
class FormsTest {

    private static final FormReference BIRTH = new FormReference("birth-registration", 1);

    @Autowired
    private Forms forms;

    @Autowired
    private FormGuide guide;

    @Autowired
    private Procedures procedures;

    private final JsonMapper json = new JsonMapper();

    static Stream<Long> seeds() {
        return new Random(20261124).longs(25).boxed();
    }

    @Test
    void everyProcedureHasAFormThatCanBeShown() {
        var own = procedures.list(ProcedureQuery.all()).items().stream()
                .map(procedure -> guide.require(forms.of(procedure)))
                .peek(form ->
                        assertThat(form.pages(Answers.none())).as(form.code()).isNotEmpty())
                .map(Form::code)
                .distinct()
                .toList();
        assertThat(own).hasSizeGreaterThan(10).contains("general", "birth-registration");
    }

    /** Whatever somebody answers, page after page, as long as no page complains: the whole is accepted too. */
    @ParameterizedTest
    @MethodSource("seeds")
    void acceptsAsAWholeWhatThePagesAccept(long seed) {
        var typist = new Typist(new Random(seed));
        for (var form : everyForm()) {
            var answers = answered(form, typist);
            forms.check(form.reference(), guide.asked(form, answers));
            assertThat(forms.read(form.reference(), answers, Language.UR))
                    .as(form.code())
                    .isNotEmpty();
        }
    }

    private Answers answered(Form form, Typist typist) {
        var values = JsonNodeFactory.instance.objectNode();
        for (var page : form.pages()) {
            var asked = page.asked(new Answers(values));
            var taken = guide.take(asked, typist.type(asked));
            assertThat(guide.problems(asked, taken))
                    .as(form.code() + " " + page.code() + " " + taken)
                    .isEmpty();
            values.setAll(taken.values());
        }
        form.declarations().forEach(declaration -> values.put(declaration.name(), true));
        return new Answers(values);
    }

    /** What any program may send: refused with names of answers, and never by a failure of ours. */
    @ParameterizedTest
    @MethodSource("seeds")
    void refusesHostileAnswersAndNeverFails(long seed) {
        var hostile = new HostileJson(new Random(seed));
        for (var form : everyForm()) {
            var values = JsonNodeFactory.instance.objectNode();
            form.questions().forEach(question -> values.set(question.name(), hostile.next()));
            var thrown = catchThrowable(() -> forms.check(form.reference(), new Answers(values)));
            assertThat(thrown).as(form.code()).isInstanceOf(Refusal.class);
            assertThat(((Refusal) thrown).problem()).isEqualTo(FormsProblem.ANSWERS_WRONG);
        }
    }

    @Test
    void refusesAnAnswerToNoQuestion() {
        var answers = JsonNodeFactory.instance.objectNode().put("child.nickname" + "x".repeat(10_000), "Bi");
        assertThatThrownBy(() -> forms.check(BIRTH, new Answers(answers)))
                .satisfies(refusal -> assertThat(((Refusal) refusal).fields())
                        .extracting(FieldProblem::field)
                        .anyMatch(field -> field.startsWith("child.nickname") && field.length() <= 100)
                        .contains("child.name"));
    }

    @Test
    void asksOfTheFatherOnlyWhenHeIsNamed() {
        var form = guide.require(BIRTH);
        assertThat(pagesWith(form, "married")).contains("father", "father-origin");
        assertThat(pagesWith(form, "mother-only")).doesNotContain("father", "father-origin");
    }

    @Test
    void sendsNothingThatWasNotAsked() {
        var form = guide.require(BIRTH);
        var answers = object("{\"parents.bond\": \"mother-only\", \"father.name\": \"Nông Văn Hòa\"}");
        assertThat(guide.asked(form, answers).values().propertyNames()).containsExactly("parents.bond");
    }

    @Test
    void keepsWhatItCannotUnderstandAsItWasTyped() {
        var form = guide.require(BIRTH);
        var page = form.page("mother").orElseThrow().asked(Answers.none());
        var taken = guide.take(
                page,
                Map.of(
                        "mother.name", List.of("  Lý   Thị Mỷ "),
                        "mother.birth.day", List.of("31"),
                        "mother.birth.month", List.of("2"),
                        "mother.birth.year", List.of("١٩٩٢")));
        assertThat(taken.values().path("mother.name").stringValue()).isEqualTo("Lý Thị Mỷ");
        assertThat(taken.values().path("mother.birth").stringValue()).isEqualTo("31/2/1992");
        assertThat(guide.problems(page, taken)).extracting(FieldProblem::field).containsExactly("mother.birth.day");
    }

    @Test
    void readsAnswersInTheReadersLanguage() {
        var answers =
                object("{\"child.sex\": \"female\", \"mother.birth\": \"1992-05\", \"child.birth\": \"2026-11-02\"}");
        assertThat(forms.answer(BIRTH, answers, "child.sex", Language.AR)).hasValue("أنثى");
        assertThat(forms.answer(BIRTH, answers, "mother.birth", Language.VI)).hasValue("Tháng 5, 1992");
        assertThat(forms.answer(BIRTH, answers, "child.birth", Language.EN)).hasValue("2 November 2026");
    }

    @Test
    void refusesAFormThatIsNotThere() {
        assertThatThrownBy(() -> forms.check(new FormReference("birth-registration", 99), Answers.none()))
                .satisfies(refusal -> assertThat(((Refusal) refusal).problem()).isEqualTo(FormsProblem.FORM_UNKNOWN));
    }

    private static List<String> pagesWith(Form form, String bond) {
        var answers = JsonNodeFactory.instance.objectNode().put("parents.bond", bond);
        return form.pages(new Answers(answers)).stream().map(FormPage::code).toList();
    }

    private List<Form> everyForm() {
        return procedures.list(ProcedureQuery.all()).items().stream()
                .map(forms::of)
                .distinct()
                .map(guide::require)
                .toList();
    }

    private Answers object(String text) {
        return new Answers((ObjectNode) json.readTree(text));
    }
}
