package vn.langso.territory.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.territory.Territories;
import vn.langso.territory.TerritoryProblem;

/** The day that a caller asks about. */
@Component
class AsOf {

    private static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);
    private static final int FORESEEABLE_YEARS = 5;

    private final Territories territories;

    AsOf(Territories territories) {
        this.territories = territories;
    }

    /**
     * Today when nothing is asked for.
     *
     * @throws Refusal {@link TerritoryProblem#QUERY_INVALID} for what is no day, or one nobody can know about
     */
    LocalDate day(Optional<String> asked) {
        var today = territories.today();
        var day = asked.filter(text -> !text.isBlank()).map(AsOf::parse).orElse(today);
        if (day.isBefore(EARLIEST) || day.isAfter(today.plusYears(FORESEEABLE_YEARS))) {
            throw refusal();
        }
        return day;
    }

    private static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException garbled) {
            throw refusal();
        }
    }

    private static Refusal refusal() {
        return new Refusal(TerritoryProblem.QUERY_INVALID, new FieldProblem("asOf", "territory.as-of.invalid"));
    }
}
