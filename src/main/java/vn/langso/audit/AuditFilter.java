package vn.langso.audit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What somebody typed to narrow the record down; every part may be missing.
 *
 * @param action the action's name or its beginning
 * @param subject what it was done to
 * @param person the id of who did it, or of whom it was done for
 */
public record AuditFilter(
        @Nullable String action,
        @Nullable String subject,
        @Nullable UUID person,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until) {

    public AuditQuery query() {
        return new AuditQuery(
                typed(action),
                typed(subject),
                Optional.ofNullable(person),
                Optional.ofNullable(from),
                Optional.ofNullable(until));
    }

    /** The text of an answer, for its input; empty when there is none. */
    public static String shown(@Nullable Object answer) {
        return answer == null ? "" : answer.toString();
    }

    private static Optional<String> typed(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
    }
}
