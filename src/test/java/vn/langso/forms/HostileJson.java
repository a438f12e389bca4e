package vn.langso.forms;

import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Answers of every wrong shape: deep, long, of another type, with characters that nobody types. */
final class HostileJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String[] PARTS = {"name", "birth", "place", "commune", "bank", "account", "holder", "number"};

    private final Random random;

    HostileJson(Random random) {
        this.random = random;
    }

    JsonNode next() {
        return switch (random.nextInt(10)) {
            case 0 -> JSON.stringNode("a".repeat(10_000));
            case 1 -> JSON.stringNode("Lan\u202Egpj.exe");
            case 2 -> JSON.stringNode("\0\u0007\u001B");
            case 3 -> JSON.numberNode(random.nextDouble());
            case 4 -> JSON.numberNode(new java.math.BigInteger("9".repeat(400)));
            case 5 -> JSON.nullNode();
            case 6 -> deep(400);
            case 7 -> JSON.arrayNode().add(next()).add(JSON.nullNode());
            case 8 -> parts();
            default -> JSON.stringNode("' or 1=1 -- \uD800");
        };
    }

    private static JsonNode deep(int levels) {
        JsonNode inner = JSON.objectNode();
        for (var level = 0; level < levels; level++) {
            inner = JSON.objectNode().set(PARTS[level % PARTS.length], inner);
        }
        return inner;
    }

    private JsonNode parts() {
        var parts = JSON.objectNode();
        for (var part : PARTS) {
            parts.set(part, random.nextBoolean() ? JSON.numberNode(1) : deep(3));
        }
        return parts;
    }
}
