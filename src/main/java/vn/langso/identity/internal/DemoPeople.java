package vn.langso.identity.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.langso.identity.PretendAccount;
import vn.langso.identity.PretendAccounts;

/** The made-up people of the demo and their accounts, as the files in {@code demo/} list them. */
@Component
@ConditionalOnBooleanProperty("langso.demo")
class DemoPeople implements PretendAccounts {

    private final List<DemoPerson> people = read("people.csv", DemoPerson::of);
    private final List<DemoMandate> mandates = read("mandates.csv", DemoMandate::of);

    @Override
    public List<PretendAccount> all() {
        return people.stream().flatMap(it -> it.account().stream()).toList();
    }

    List<DemoPerson> people() {
        return people;
    }

    List<DemoMandate> mandates() {
        return mandates;
    }

    private static <T> List<T> read(String name, Function<CSVRecord, T> row) {
        var file = Objects.requireNonNull(DemoPeople.class.getResourceAsStream("/demo/" + name));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return rows.stream().map(row).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
