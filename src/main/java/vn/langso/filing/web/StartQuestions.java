package vn.langso.filing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.langso.forms.Answers;
import vn.langso.forms.Kind;
import vn.langso.forms.Option;
import vn.langso.forms.Question;
import vn.langso.identity.Person;
import vn.langso.procedures.Level;
import vn.langso.procedures.LocalText;
import vn.langso.procedures.Procedure;
import vn.langso.territory.Territories;
import vn.langso.web.Language;
import vn.langso.web.Texts;

/** What has to be known before a form can be filled in: which case, and who is to decide. */
@Component
class StartQuestions {

    static final String CASE = "case";
    static final String UNIT = "unit";

    private final Texts texts;
    private final Territories territories;
    private final DraftViews views;

    StartQuestions(Texts texts, Territories territories, DraftViews views) {
        this.texts = texts;
        this.territories = territories;
        this.views = views;
    }

    List<Question> of(Procedure procedure) {
        var questions = new ArrayList<Question>();
        if (!procedure.cases().isEmpty()) {
            questions.add(question(CASE, Kind.CHOICE, "case", cases(procedure)));
        }
        questions.add(
                Level.OF_COMMUNE.contains(procedure.level())
                        ? question(UNIT, Kind.COMMUNE, "commune", List.of())
                        : question(UNIT, Kind.CHOICE, "province", provinces()));
        return questions;
    }

    /** The unit is the home one of the person who is acted for, until another is chosen. */
    Answers expected(Procedure procedure, Person person) {
        var answers = JsonNodeFactory.instance.objectNode();
        if (!Level.OF_COMMUNE.contains(procedure.level())) {
            answers.put(UNIT, person.province());
        } else if (person.commune().isPresent()) {
            var commune = person.commune().get();
            answers.putObject(UNIT).put("commune", commune).put("place", views.place(commune));
        }
        return new Answers(answers);
    }

    static String caseOf(Answers answers) {
        return answers.values().path(CASE).asString("");
    }

    static String unitOf(Answers answers) {
        var unit = answers.values().path(UNIT);
        return unit.isObject() ? unit.path("commune").asString("") : unit.asString("");
    }

    private static List<Option> cases(Procedure procedure) {
        return procedure.cases().stream()
                .map(it -> new Option(it.code(), it.name()))
                .toList();
    }

    private List<Option> provinces() {
        return territories.children(Optional.empty(), territories.today()).stream()
                .map(it -> new Option(it.code(), new LocalText(new TreeMap<>(Map.of(Language.VI.tag(), it.name())))))
                .toList();
    }

    private Question question(String name, Kind kind, String called, List<Option> options) {
        var key = "filing.start." + called;
        return Question.of(name, kind, text(key), text(key + ".hint"), options);
    }

    private LocalText text(String key) {
        var byLanguage = new TreeMap<String, String>();
        for (var language : Language.values()) {
            byLanguage.put(language.tag(), texts.get(language, key));
        }
        return new LocalText(byLanguage);
    }
}
