package vn.langso.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.ValidateOutput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.langso.kernel.Check;
import vn.langso.kernel.Finding;
import vn.langso.kernel.Progress;

/** Is the schema the one this program made, with all its indexes in use? */
@Component
class SchemaCheck implements Check {

    private final DataSource database;

    SchemaCheck(DataSource database) {
        this.database = database;
    }

    @Override
    public String title() {
        return "database.check.schema.title";
    }

    @Override
    public List<Finding> findings(Progress progress) {
        var findings = new ArrayList<Finding>();
        for (var module : Migrations.MODULES) {
            progress.at(findings.size(), Migrations.MODULES.size());
            var scripts = Migrations.of(database, module);
            pending(module, scripts).forEach(findings::add);
            changed(module, scripts).forEach(findings::add);
        }
        findings.addAll(invalidIndexes());
        return findings;
    }

    private static Stream<Finding> pending(String module, Flyway scripts) {
        return Arrays.stream(scripts.info().pending())
                .map(script -> new Finding("database.check.schema.pending", module, script.getScript()));
    }

    private static Stream<Finding> changed(String module, Flyway scripts) {
        return scripts.validateWithResult().invalidMigrations.stream()
                .map(script -> new Finding("database.check.schema.changed", module, file(script)));
    }

    private static String file(ValidateOutput script) {
        return "V" + script.version + "__" + script.description.replace(' ', '_') + ".sql";
    }

    private List<Finding> invalidIndexes() {
        return JdbcClient.create(database)
                .sql("select indexrelid::regclass::text from pg_index where not indisvalid order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(index -> new Finding("database.check.schema.invalid-index", index))
                .toList();
    }
}
