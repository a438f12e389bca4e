package vn.langso.filing.internal;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** JSON as one text, whatever the order in which an object's parts were written. */
final class Canonical {

    private Canonical() {}

    static String text(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(it -> it.getKey() + ":" + text(it.getValue()))
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return node.isArray()
                ? node.valueStream().map(Canonical::text).collect(Collectors.joining(",", "[", "]"))
                : node.toString();
    }
}
