package vn.langso.territory.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A name to be found by, of a unit or of a former unit; a row of the table {@code unit_name}. */
record NameRow(
        String folded,
        String toned,
        @Nullable String unit,
        @Nullable String former,
        LocalDate validFrom) {}
