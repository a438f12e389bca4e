package vn.langso.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Properties;

/**
 * A version of the program, such as {@code 0.1.0} or {@code 0.1.0-SNAPSHOT}. Versions are compared by their numbers
 * alone: a snapshot is as new as its release.
 */
public record Version(String text) implements Comparable<Version> {

    private static final Comparator<Version> ORDER =
            Comparator.comparing(Version::numbers, (one, other) -> Arrays.compare(one, other));

    public Version {
        if (!text.matches("\\d{1,6}(\\.\\d{1,6}){0,3}(-[\\w.]{1,40})?")) {
            throw new IllegalArgumentException("Not a version: " + text);
        }
    }

    /** The version of this very program, as the build wrote it down. */
    public static Version current() {
        try (var file = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
            var build = new Properties();
            if (file != null) {
                build.load(file);
            }
            return new Version(build.getProperty("build.version", "0"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public boolean newerThan(Version other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }

    private int[] numbers() {
        return Arrays.stream(text.split("-", 2)[0].split("\\."))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
