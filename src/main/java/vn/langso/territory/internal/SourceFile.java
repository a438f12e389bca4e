package vn.langso.territory.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file as it came. */
record SourceFile(String name, byte[] content) {

    static SourceFile of(Path file) {
        try {
            return new SourceFile(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static SourceFile of(String name, InputStream content) {
        try (content) {
            return new SourceFile(name, content.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
