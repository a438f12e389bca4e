package vn.langso.procedures.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.procedures.Field;
import vn.langso.procedures.LifeEvent;
import vn.langso.procedures.Procedure;

/** Reads the files below {@code base/procedures}. */
@Component
class BaseFiles {

    /** Something to be done with the files. */
    @FunctionalInterface
    private interface Work<T> {
        T on(List<byte[]> fields, List<byte[]> lifeEvents, List<byte[]> procedures);
    }

    private static final String FOLDER = "classpath:base/procedures/";

    private final JsonMapper json;

    BaseFiles(JsonMapper json) {
        this.json = json;
    }

    /** What {@link #read} will say of itself, without the pains of understanding it. */
    String digest() {
        return with(BaseFiles::digest);
    }

    BaseCatalogue read() {
        return with(this::catalogue);
    }

    private static <T> T with(Work<T> work) {
        try {
            return work.on(files("fields.json"), files("life-events.json"), files("catalogue/*.json"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private BaseCatalogue catalogue(List<byte[]> fields, List<byte[]> lifeEvents, List<byte[]> procedures) {
        return new BaseCatalogue(
                digest(fields, lifeEvents, procedures),
                parsed(fields, Field[].class),
                parsed(lifeEvents, LifeEvent[].class),
                parsed(procedures, Procedure[].class));
    }

    private static List<byte[]> files(String pattern) throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources(FOLDER + pattern);
        return Arrays.stream(found)
                .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                .map(BaseFiles::content)
                .toList();
    }

    private static byte[] content(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private <T> List<T> parsed(List<byte[]> files, Class<T[]> type) {
        return files.stream()
                .flatMap(file -> Arrays.stream(json.readValue(file, type)))
                .toList();
    }

    private static String digest(List<byte[]> fields, List<byte[]> lifeEvents, List<byte[]> procedures) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Stream.of(fields, lifeEvents, procedures).flatMap(List::stream).forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
