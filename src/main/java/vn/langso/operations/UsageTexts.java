package vn.langso.operations;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The operator's language for what the command line library says by itself. */
final class UsageTexts extends ResourceBundle {

    private static final Map<String, String> STANDARD = Map.of(
            "mixinStandardHelpOptions.help", "operations.help",
            "mixinStandardHelpOptions.version", "operations.version");

    private static final List<String> OWN = List.of(
            "operations.backup.file",
            "operations.demo-home",
            "operations.import.file",
            "operations.import.name",
            "operations.restore.file",
            "operations.user.force",
            "operations.user.identity-number",
            "operations.user.name",
            "operations.user.province");

    private final Console console;

    UsageTexts(Console console) {
        this.console = console;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        var text = STANDARD.getOrDefault(key, key);
        return handleKeySet().contains(key) ? console.text(text) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(handleKeySet());
    }

    @Override
    protected Set<String> handleKeySet() {
        var keys = new HashSet<>(OWN);
        keys.addAll(STANDARD.keySet());
        return keys;
    }
}
