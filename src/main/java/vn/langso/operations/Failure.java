package vn.langso.operations;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.web.server.PortInUseException;
import vn.langso.database.DatabaseProblem;
import vn.langso.database.PostgresDidNotStart;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Problem;
import vn.langso.kernel.Refusal;

/**
 * Why a command ended without doing what it should.
 *
 * @param text key of what the operator is told
 * @param details what in particular is to blame, such as rows of a file
 * @param exit the process's exit code; docs/operations.md lists them
 */
record Failure(String text, List<Object> arguments, List<FieldProblem> details, int exit) {

    private static final int OTHER = 1;
    private static final int DATABASE = 6;
    private static final int SETTING = 7;
    private static final Map<Problem, Integer> EXITS = Map.of(
            OperationsProblem.HOME_IN_USE, 3,
            OperationsProblem.PORT_IN_USE, 4,
            DatabaseProblem.NEWER_DATA, 5,
            DatabaseProblem.OTHER_POSTGRES, 5,
            DatabaseProblem.LIVE_DATA, 5,
            DatabaseProblem.DEMO_DATA, 5,
            DatabaseProblem.UNREACHABLE, DATABASE,
            OperationsProblem.SETTING_REMOVED, SETTING,
            OperationsProblem.SETTING_WRONG, SETTING,
            DatabaseProblem.DISK_FULL, 8);

    /** Empty when it is a defect of the program and its trace is wanted. */
    static Optional<Failure> of(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> known(cause).stream())
                .findFirst();
    }

    private static Optional<Failure> known(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> Optional.of(of(refusal));
            case PostgresDidNotStart reason ->
                Optional.of(new Failure(
                        "operations.database-did-not-start",
                        List.of(String.valueOf(reason.getMessage())),
                        List.of(),
                        DATABASE));
            case PortInUseException taken ->
                Optional.of(of(Refusal.of(OperationsProblem.PORT_IN_USE, Integer.toString(taken.getPort()))));
            case ConfigurationPropertiesBindException wrong ->
                Optional.of(of(Refusal.of(OperationsProblem.SETTING_WRONG, SettingFault.in(wrong))));
            default -> Optional.empty();
        };
    }

    private static Failure of(Refusal refusal) {
        return new Failure(
                "problem." + refusal.problem().code(),
                refusal.arguments(),
                refusal.fields(),
                EXITS.getOrDefault(refusal.problem(), OTHER));
    }
}
