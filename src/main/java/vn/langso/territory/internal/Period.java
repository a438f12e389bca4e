package vn.langso.territory.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.langso.territory.UnitKind;

/** A unit for as long as nothing about it changes; a row of the table {@code unit}. */
record Period(
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String name,
        String latinName,
        UnitKind kind,
        @Nullable String parent) {

    static Period of(UnitRow row, LocalDate from) {
        return new Period(
                row.code(),
                from,
                null,
                row.name(),
                row.latinName(),
                row.kind(),
                row.parent().orElse(null));
    }

    boolean open() {
        return validTo == null;
    }

    Period endingOn(LocalDate day) {
        return new Period(code, validFrom, day, name, latinName, kind, parent);
    }

    Period beginningOn(LocalDate day) {
        return new Period(code, day, validTo, name, latinName, kind, parent);
    }

    Period as(UnitKind other) {
        return new Period(code, validFrom, validTo, name, latinName, other, parent);
    }

    /** Whether it says the same of the unit as a row of a list does. */
    boolean agreesWith(UnitRow row) {
        return name.equals(row.name())
                && kind == row.kind()
                && Optional.ofNullable(parent).equals(row.parent());
    }
}
