package vn.langso.territory.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The units that the program carries: loaded before the first request when the database holds none. */
@Component
class BaseData implements SmartInitializingSingleton {

    private static final List<String> FILES = List.of(
            "administrative-units.csv",
            "administrative-units-changes.csv",
            "administrative-unit-code-aliases.csv",
            "unit-succession.csv",
            "commune-population.csv",
            "commune-points.csv");

    private final ImportDesk desk;
    private final JdbcClient jdbc;

    BaseData(ImportDesk desk, JdbcClient jdbc) {
        this.desk = desk;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (empty()) {
            var report = desk.take(FILES.stream().map(BaseData::file).toList());
            if (!report.accepted()) {
                throw new IllegalStateException("base data: " + report.problems());
            }
        }
    }

    private boolean empty() {
        return jdbc.sql("select not exists (select from unit)")
                .query(Boolean.class)
                .single();
    }

    static SourceFile file(String name) {
        try {
            return SourceFile.of(name, new ClassPathResource("base/territory/" + name).getInputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
