package vn.langso.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** One module's texts in one language, as they are written. */
record Bundle(String source) {

    private static final Path FOLDER = Path.of("src/main/resources/messages");

    /** The modules that have texts. */
    static List<String> modules() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_vi.properties"))
                    .map(name -> name.substring(0, name.length() - "_vi.properties".length()))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Bundle of(String module, Language language) {
        try {
            return new Bundle(Files.readString(FOLDER.resolve("%s_%s.properties".formatted(module, language.tag()))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Map<String, String> texts() {
        var properties = new Properties();
        try {
            properties.load(new StringReader(source));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties.entrySet().stream()
                .collect(Collectors.toMap(text -> (String) text.getKey(), text -> (String) text.getValue()));
    }

    List<String> keysAsWritten() {
        return source.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }
}
