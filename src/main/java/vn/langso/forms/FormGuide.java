package vn.langso.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.langso.kernel.FieldProblem;
import vn.langso.web.Page;

/** Leads through a form, a few questions at a time. */
public interface FormGuide {

    Optional<Form> find(FormReference form);

    /** @throws vn.langso.kernel.Refusal {@link FormsProblem#FORM_UNKNOWN} */
    Form require(FormReference form);

    /**
     * What somebody typed, as answers. Nothing is refused and nothing is lost: what cannot be understood is kept as it
     * was typed, and {@link #problems} says what is wrong with it.
     *
     * @param typed values by the name of the input
     * @return the answers of these questions; those left blank are missing
     */
    Answers take(List<Question> questions, Map<String, List<String>> typed);

    /** What is missing or wrong among the answers to these questions. */
    List<FieldProblem> problems(List<Question> questions, Answers answers);

    /** The answers to what is asked and no others: what is sent in the end. */
    Answers asked(Form form, Answers answers);

    /**
     * Questions ready to be shown.
     *
     * @param sources where an answer was known from, by the question's name, in the reader's words
     */
    List<AskedQuestion> ask(
            List<Question> questions,
            Answers answers,
            List<FieldProblem> problems,
            Map<String, String> sources,
            Page page);
}
