package vn.langso.forms.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.langso.web.Choice;

/** The banks that money can be paid to. */
@Component
class Banks {

    private static final Set<String> KINDS = Set.of("bank", "policy_bank", "cooperative_bank");

    private final Map<String, String> names = read();

    List<Choice> choices() {
        return names.entrySet().stream()
                .map(it -> new Choice(it.getKey(), it.getValue()))
                .toList();
    }

    Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }

    private static Map<String, String> read() {
        var names = new LinkedHashMap<String, String>();
        try (var file = new InputStreamReader(
                        new ClassPathResource("base/forms/shared/banks.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(file)) {
            rows.stream()
                    .filter(row -> KINDS.contains(row.get("kind")))
                    .forEach(row -> names.put(row.get("code"), row.get("short_name")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return names;
    }
}
