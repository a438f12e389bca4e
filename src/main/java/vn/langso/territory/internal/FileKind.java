package vn.langso.territory.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of CSV file that can be imported, known by their headers. */
enum FileKind {
    UNITS("code", "name_vi", "name_en", "kind", "parent_code"),
    CHANGES("effective_on", "code", "name_vi", "kind_before", "kind_after", "parent_code", "legal_basis"),
    ALIASES("alias_code", "code", "name_vi", "note"),
    SUCCESSION(
            "old_province_code",
            "old_province",
            "old_district_code",
            "old_district",
            "old_code",
            "old_name",
            "old_kind",
            "new_code",
            "new_name",
            "new_kind",
            "old_unit_was_split"),
    FIGURES("code", "name_vi", "area_km2", "population", "as_of"),
    POINTS("code", "lat", "lon", "polygon_area_km2");

    private final List<String> header;

    FileKind(String... header) {
        this.header = List.of(header);
    }

    static Optional<FileKind> of(List<String> header) {
        return Arrays.stream(values())
                .filter(kind -> kind.header.equals(header))
                .findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> header() {
        return header;
    }
}
