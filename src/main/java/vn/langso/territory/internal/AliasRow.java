package vn.langso.territory.internal;

/** A code that other systems send for a unit. */
record AliasRow(RowPlace place, String alias, String code, String note) {

    static AliasRow of(Cells cells) {
        var row = new AliasRow(cells.place(), cells.code("alias_code"), cells.code("code"), cells.text("note"));
        if (cells.sound() && row.alias().equals(row.code())) {
            cells.wrong("territory.import.code-invalid", row, row.alias());
        }
        return row;
    }
}
