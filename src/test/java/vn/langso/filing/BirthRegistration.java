package vn.langso.filing;

import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody types to register a birth, page by page. */
final class BirthRegistration {

    static final String CODE = "1.001193";

    private BirthRegistration() {}

    static Map<String, Map<String, String>> pages() {
        var pages = new LinkedHashMap<String, Map<String, String>>();
        pages.put("requester", Map.of("requester.relation", "mother"));
        pages.put("child", Map.of("child.name", "Nông Minh Anh", "child.sex", "female"));
        pages.put(
                "child-birth",
                Map.of(
                        "child.birth", "2026-11-02",
                        "child.birth-place.place", "Thục Phán, Cao Bằng",
                        "child.birth-place.detail", "Bệnh viện Đa khoa tỉnh"));
        pages.put(
                "child-origin",
                Map.of(
                        "child.ethnicity", "tay",
                        "child.nationality", "Việt Nam",
                        "child.home.place", "Tam Kim, Cao Bằng"));
        pages.put(
                "mother",
                Map.of(
                        "mother.name", "Lý Thị Mỷ",
                        "mother.birth.day", "16",
                        "mother.birth.month", "5",
                        "mother.birth.year", "1992"));
        pages.put(
                "mother-origin",
                Map.of(
                        "mother.ethnicity", "dao",
                        "mother.nationality", "Việt Nam",
                        "mother.residence.place", "Thục Phán, Cao Bằng",
                        "mother.residence.detail", "Tổ 4"));
        pages.put("parents", Map.of("parents.bond", "married"));
        pages.put("father", Map.of("father.name", "Nông Văn Hòa", "father.birth.year", "1990"));
        pages.put(
                "father-origin",
                Map.of(
                        "father.ethnicity", "tay",
                        "father.nationality", "Việt Nam",
                        "father.residence.place", "Thục Phán, Cao Bằng"));
        pages.put("contact", Map.of("copies", "2", "contact.phone", "0100 040 014"));
        return pages;
    }
}
