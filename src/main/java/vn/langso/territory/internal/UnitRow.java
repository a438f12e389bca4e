package vn.langso.territory.internal;

import java.util.Optional;
import vn.langso.territory.UnitKind;

/** A unit as a list of units has it: its state after the last known change. */
record UnitRow(RowPlace place, String code, String name, String latinName, UnitKind kind, Optional<String> parent) {

    static UnitRow of(Cells cells) {
        var row = new UnitRow(
                cells.place(),
                cells.code("code"),
                cells.name("name_vi"),
                cells.name("name_en"),
                cells.unitKind("kind"),
                cells.optionalCode("parent_code"));
        var upper = row.code().length() == 2;
        if (cells.sound()
                && (upper != row.kind().provincial() || upper == row.parent().isPresent())) {
            cells.wrong("territory.import.tier-wrong", row, row.code());
        }
        return row;
    }
}
