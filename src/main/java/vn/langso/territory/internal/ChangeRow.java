package vn.langso.territory.internal;

import java.time.LocalDate;
import java.util.Optional;
import vn.langso.territory.Territories;
import vn.langso.territory.UnitKind;

/** A change of one unit; without a kind before it begins, without one after it ends. */
record ChangeRow(
        RowPlace place,
        LocalDate effectiveOn,
        String code,
        String name,
        Optional<UnitKind> before,
        Optional<UnitKind> after,
        Optional<String> parent,
        String legalBasis) {

    private static final int FORESEEABLE_YEARS = 5;

    static ChangeRow of(Cells cells, LocalDate today) {
        var row = new ChangeRow(
                cells.place(),
                cells.day("effective_on"),
                cells.code("code"),
                cells.name("name_vi"),
                cells.optionalKind("kind_before"),
                cells.optionalKind("kind_after"),
                cells.optionalCode("parent_code"),
                cells.required("legal_basis"));
        if (!row.effectiveOn().isAfter(Territories.TWO_TIERS_SINCE)
                || row.effectiveOn().isAfter(today.plusYears(FORESEEABLE_YEARS))) {
            cells.wrong("territory.import.day-absurd", row, row.effectiveOn().toString());
        }
        if (row.before().isEmpty() && row.after().isEmpty()) {
            cells.wrong("territory.import.value-missing", row, "kind_after");
        }
        return row;
    }
}
