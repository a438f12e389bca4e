package vn.langso.procedures.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.procedures.Level;
import vn.langso.procedures.ProcedureQuery;
import vn.langso.procedures.ProceduresProblem;

/**
 * What the address of a list asks for; every part may be missing or blank.
 *
 * @param q what somebody typed
 */
public record CatalogueFilter(
        @Nullable String q,
        @Nullable String field,
        @Schema(implementation = Level.class) @Nullable String level,
        @Nullable String unit,
        @Nullable String event,
        @Nullable String after,

        @Schema(minimum = "1", maximum = "100", defaultValue = "20") @Nullable
        Integer limit) {

    /** @throws Refusal {@link ProceduresProblem#LEVEL_UNKNOWN} */
    ProcedureQuery query(int usualLimit) {
        return new ProcedureQuery(
                text(),
                given(field),
                given(level).map(CatalogueFilter::levelOf),
                given(unit),
                given(event),
                given(after),
                limit == null ? usualLimit : limit);
    }

    public String text() {
        return given(q).orElse("");
    }

    /** Nothing is asked for: the reader is at the beginning. */
    public boolean open() {
        return given(q).or(() -> given(field))
                .or(() -> given(level))
                .or(() -> given(unit))
                .or(() -> given(event))
                .isEmpty();
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static Level levelOf(String wanted) {
        return Arrays.stream(Level.values())
                .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ProceduresProblem.LEVEL_UNKNOWN, new FieldProblem("level", "procedures.level.unknown")));
    }
}
