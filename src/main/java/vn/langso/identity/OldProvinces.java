package vn.langso.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The 63 provinces as they were until June 2025, by the code that identity numbers begin with. */
public final class OldProvinces {

    private static final Map<String, String> NAMES = read();

    private OldProvinces() {}

    /** @param code three digits, {@code 004} */
    public static Optional<String> nameOf(String code) {
        return Optional.ofNullable(NAMES.get(code));
    }

    /** Names by code. */
    public static Map<String, String> all() {
        return NAMES;
    }

    private static Map<String, String> read() {
        var file = Objects.requireNonNull(OldProvinces.class.getResourceAsStream("old-provinces.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
