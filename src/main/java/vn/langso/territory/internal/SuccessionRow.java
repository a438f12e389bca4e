package vn.langso.territory.internal;

import java.util.regex.Pattern;

/** One piece of an old unit and the unit it went to. */
record SuccessionRow(
        RowPlace place,
        String provinceCode,
        String province,
        String districtCode,
        String district,
        String code,
        String name,
        String kind,
        String successor) {

    private static final Pattern DISTRICT_CODE = Pattern.compile("\\d{3}");
    private static final Pattern KIND = Pattern.compile("commune|ward|township|district");

    static SuccessionRow of(Cells cells) {
        var row = new SuccessionRow(
                cells.place(),
                cells.code("old_province_code"),
                cells.name("old_province"),
                cells.text("old_district_code"),
                cells.name("old_district"),
                cells.optionalCode("old_code").orElse(cells.text("old_district_code")),
                cells.name("old_name"),
                cells.text("old_kind"),
                cells.code("new_code"));
        if (!DISTRICT_CODE.matcher(row.districtCode()).matches()) {
            cells.wrong("territory.import.code-invalid", row, row.districtCode());
        }
        if (!KIND.matcher(row.kind()).matches()) {
            cells.wrong("territory.import.kind-unknown", row, row.kind());
        }
        return row;
    }
}
