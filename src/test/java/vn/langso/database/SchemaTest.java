package vn.langso.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.testing.TestDatabase;

/** The schema that all migrations make together, as a reviewer reads it. */
class SchemaTest {

    private static final Path KEPT = Path.of("docs", "schema.txt");

    /**
     * The same in every province, or of the log-in, which knows no province: these are copied to each part of a distributed database, or stay
     * where they are. Any other table grows and is split by province.
     */
    private static final Set<String> EVERYWHERE = Set.of(
            "api_answer",
            "api_authorization",
            "api_consent",
            "catalogue_import",
            "desk_view",
            "event_publication",
            "former_unit",
            "former_unit_successor",
            "installation",
            "kept_form",
            "life_event",
            "life_event_procedure",
            "one_time_code",
            "person_key_secret",
            "procedure_field",
            "procedure_phrase",
            "procedure_version",
            "procedure_word_list",
            "sign_in",
            "spring_session",
            "spring_session_attributes",
            "unit",
            "unit_alias",
            "unit_change",
            "unit_edition",
            "unit_figure",
            "unit_name",
            "unit_outline",
            "unit_point",
            "used_logout_token",
            "user_credentials");

    private final DataSource database = TestDatabase.copyOf(getClass());

    @Test
    void isTheOneKeptInTheRepository() throws IOException {
        var schema = new SchemaDump(database).text();
        if (Boolean.getBoolean("langso.schema.update")) {
            Files.writeString(KEPT, schema);
        }
        assertThat(schema)
                .as("%s; -Dlangso.schema.update=true writes it anew", KEPT)
                .isEqualTo(Files.readString(KEPT));
    }

    @Test
    void everyKeyOfATableThatGrowsBeginsWithTheProvince() {
        assertThat(keys().stream()
                        .filter(key -> !EVERYWHERE.contains(key.table()))
                        .filter(key -> !key.firstColumn().equals("province"))
                        .map(key -> key.table() + ": " + key.name())
                        .collect(Collectors.toSet()))
                .as("keys by which the database could not be split")
                .isEmpty();
    }

    /** But for the names that units are found by, which are made anew with the units. */
    @Test
    void everyTableHasAPrimaryKey() {
        assertThat(JdbcClient.create(database).sql("""
                                select oid::regclass::text
                                  from pg_class
                                 where relkind = 'r'
                                   and relnamespace = 'public'::regnamespace
                                   and not exists (select from pg_constraint where conrelid = pg_class.oid and contype = 'p')
                                """).query(String.class).list())
                .isSubsetOf("unit_name");
    }

    private record Key(String table, String name, String firstColumn) {}

    /** Primary and unique keys; the tables in which migrations keep their history are not ours. */
    private Set<Key> keys() {
        return Set.copyOf(JdbcClient.create(database).sql("""
                        select i.indrelid::regclass::text as table,
                               i.indexrelid::regclass::text as name,
                               coalesce(a.attname, '(expression)') as first_column
                          from pg_index i
                          join pg_class c on c.oid = i.indrelid
                          left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                         where i.indisunique
                           and c.relnamespace = 'public'::regnamespace
                           and c.relname !~ '^migration_of_'
                        """).query(Key.class).list());
    }
}
