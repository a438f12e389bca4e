package vn.langso.database;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.langso.kernel.Check;
import vn.langso.kernel.Finding;
import vn.langso.kernel.Progress;

/** Can every row of every table be read? The server compares the checksum of each page with what it reads. */
@Component
class PagesCheck implements Check {

    private final DataSource database;

    PagesCheck(DataSource database) {
        this.database = database;
    }

    @Override
    public String title() {
        return "database.check.pages.title";
    }

    @Override
    public List<Finding> findings(Progress progress) {
        var findings = new ArrayList<Finding>();
        var tables = tables();
        for (var done = 0; done < tables.size(); done++) {
            progress.at(done, tables.size());
            damage(tables.get(done)).ifPresent(findings::add);
        }
        return findings;
    }

    /** Tables of the program, as they are written in SQL. */
    private List<String> tables() {
        return JdbcClient.create(database).sql("""
                        select oid::regclass::text
                          from pg_class
                         where relnamespace = 'public'::regnamespace
                           and relkind = 'r'
                         order by 1
                        """).query(String.class).list();
    }

    private Optional<Finding> damage(String table) {
        try (var connection = database.getConnection()) {
            read(connection, table);
            return Optional.empty();
        } catch (SQLException | IOException damage) {
            return Optional.of(new Finding("database.check.pages.damaged", table, String.valueOf(damage.getMessage())));
        }
    }

    private static void read(Connection connection, String table) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select * from " + table + ") to stdout (format binary)",
                        OutputStream.nullOutputStream());
    }
}
