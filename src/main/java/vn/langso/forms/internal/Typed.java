package vn.langso.forms.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.langso.territory.Spelling;

/** What a browser sent: values by the name of the input. */
record Typed(Map<String, List<String>> values) {

    /** The only value, without spaces around; empty when there is none. */
    String one(String name) {
        return raw(name).strip();
    }

    /** The only value as one line in composed letters. */
    String line(String name) {
        return Spelling.tidy(raw(name));
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(it -> !it.isBlank())
                .distinct()
                .toList();
    }

    /** The only value with every script's digits as 0 to 9, without spaces, dots and hyphens. */
    String digits(String name) {
        return figures(one(name)).replaceAll("[\\s.\\-]", "");
    }

    /** Every script's digits as 0 to 9. */
    static String figures(String text) {
        var figures = new StringBuilder();
        text.codePoints()
                .forEach(it -> figures.appendCodePoint(Character.isDigit(it) ? '0' + Character.digit(it, 10) : it));
        return figures.toString();
    }

    private String raw(String name) {
        return Stream.ofNullable(values.get(name))
                .flatMap(List::stream)
                .findFirst()
                .orElse("");
    }
}
