package vn.langso.kernel;

import java.util.List;

/** Understood and not granted. Anything else that is thrown is a defect. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient List<Object> arguments;
    private final transient List<FieldProblem> fields;

    /** @param fields the answers that are to blame; none when it is the request as a whole */
    public Refusal(Problem problem, FieldProblem... fields) {
        this(problem, List.of(), List.of(fields));
    }

    /** @param arguments what the places of the problem's text are filled with */
    public Refusal(Problem problem, List<Object> arguments, List<FieldProblem> fields) {
        super(problem.code(), null, false, false);
        this.problem = problem;
        this.arguments = List.copyOf(arguments);
        this.fields = List.copyOf(fields);
    }

    /** A refusal whose text has places to fill and that blames no field. */
    public static Refusal of(Problem problem, Object... arguments) {
        return new Refusal(problem, List.of(arguments), List.of());
    }

    public Problem problem() {
        return problem;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<FieldProblem> fields() {
        return fields;
    }
}
