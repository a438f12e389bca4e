package vn.langso.forms;

import java.util.List;

/**
 * Answers to read: one page of the form.
 *
 * @param title in the reader's language
 * @param lines what was asked and answered, in the reader's language; unanswered questions are left out
 */
public record AnsweredGroup(String title, List<Line> lines) {

    /** @param name of the question, as the answers have it: {@code child.name} */
    public record Line(String name, String label, String answer) {}
}
