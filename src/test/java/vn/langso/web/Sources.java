package vn.langso.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The program's own code and templates, by file. */
final class Sources {

    private Sources() {}

    static Map<Path, String> java() {
        return read(Path.of("src/main/java"), ".java");
    }

    static Map<Path, String> templates() {
        return read(Path.of("src/main/jte"), ".jte");
    }

    /** The demo province's data, which name texts too. */
    static Map<Path, String> demo() {
        return read(Path.of("src/main/resources/demo"), ".csv");
    }

    private static Map<Path, String> read(Path folder, String end) {
        var sources = new TreeMap<Path, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(it -> it.toString().endsWith(end)).toList()) {
                sources.put(file, Files.readString(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return sources;
    }
}
