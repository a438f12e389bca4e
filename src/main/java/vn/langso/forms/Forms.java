package vn.langso.forms;

import java.util.List;
import java.util.Optional;
import vn.langso.kernel.Refusal;
import vn.langso.procedures.Procedure;
import vn.langso.web.Language;

/** The forms of the procedures. Reading them needs no right. */
public interface Forms {

    /** The form that a procedure is filed with today: its own, or one made of its papers and a declaration. */
    FormReference of(Procedure procedure);

    /**
     * Checks answers as a whole, as the form's schema and rules ask.
     *
     * @throws Refusal {@link FormsProblem#ANSWERS_WRONG} with the fields to blame, {@link FormsProblem#FORM_UNKNOWN}
     */
    void check(FormReference form, Answers answers);

    /**
     * Answers as people read them.
     *
     * @throws Refusal {@link FormsProblem#FORM_UNKNOWN}
     */
    List<AnsweredGroup> read(FormReference form, Answers answers, Language language);

    /** One answer as people read it, by the question's name. */
    default Optional<String> answer(FormReference form, Answers answers, String name, Language language) {
        return read(form, answers, language).stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.name().equals(name))
                .map(AnsweredGroup.Line::answer)
                .findFirst();
    }
}
