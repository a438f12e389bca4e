package vn.langso.forms.internal;

import java.util.ArrayList;
import java.util.List;
import vn.langso.kernel.FieldProblem;

/** Collects what is wrong with answers, by the name of the input to blame. */
final class Complaints {

    private final List<FieldProblem> problems = new ArrayList<>();

    void add(String field, String message, Object... arguments) {
        problems.add(new FieldProblem(field, message, arguments));
    }

    List<FieldProblem> list() {
        return List.copyOf(problems);
    }

    /** Whether something is wrong with a question or a part of it. */
    boolean blame(String question) {
        return problems.stream()
                .map(FieldProblem::field)
                .anyMatch(it -> it.equals(question) || it.startsWith(question + ".") || it.startsWith(question + "["));
    }
}
