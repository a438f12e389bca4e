package vn.langso.territory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.langso.territory.Spelling;
import vn.langso.territory.Territories;

/** A former unit; a row of the table {@code former_unit}. */
record FormerRow(
        String code,
        LocalDate endedOn,
        String name,
        String kind,
        String district,
        String province,
        TreeSet<String> successors) {

    private static final Map<String, String> DISTRICT_KINDS =
            Map.of("Huyện ", "district", "Thị xã ", "town", "Thành phố ", "city");

    /**
     * The communes of a succession, with the districts and provinces that they made up.
     *
     * @param timeline tells the province that a successor is in
     */
    static List<FormerRow> of(List<SuccessionRow> rows, Timeline timeline) {
        var units = new LinkedHashMap<String, FormerRow>();
        for (var row : rows) {
            add(units, row.code(), row.name(), row.kind(), row.district(), row.province(), row.successor());
            var district = districtKind(row.district());
            add(
                    units,
                    row.districtCode(),
                    row.district().substring(district.getKey().length()),
                    district.getValue(),
                    "",
                    row.province(),
                    row.successor());
            timeline.parent(row.successor())
                    .ifPresent(parent ->
                            add(units, row.provinceCode(), row.province(), "province", "", row.province(), parent));
        }
        return new ArrayList<>(units.values());
    }

    private static void add(
            Map<String, FormerRow> units,
            String code,
            String name,
            String kind,
            String district,
            String province,
            String successor) {
        units.computeIfAbsent(
                        code,
                        it -> new FormerRow(
                                it, Territories.TWO_TIERS_SINCE, name, kind, district, province, new TreeSet<>()))
                .successors()
                .add(successor);
    }

    private static Map.Entry<String, String> districtKind(String district) {
        return DISTRICT_KINDS.entrySet().stream()
                .filter(kind -> district.startsWith(kind.getKey()))
                .findFirst()
                .orElse(Map.entry("", "district"));
    }

    NameRow nameRow() {
        return new NameRow(Spelling.folded(name), Spelling.toned(name), null, code, LocalDate.of(1, 1, 1));
    }
}
