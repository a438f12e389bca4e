package vn.langso.operations;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.database.Migrations;
import vn.langso.database.PostgresAddress;
import vn.langso.database.ScopedDataSource;
import vn.langso.database.StartingPostgres;

/**
 * A program of its own that writes until it is killed: each transaction writes two rows, and is acknowledged by a line in
 * a file once it is committed. Its arguments are the folder of the database, the cache, and that file.
 */
final class Writer {

    private Writer() {}

    public static void main(String[] arguments) throws IOException {
        var server = new StartingPostgres(Path.of(arguments[0]), Path.of(arguments[1]));
        var database = source(server.address());
        Migrations.run(database);
        var jdbc = JdbcClient.create(database);
        jdbc.sql("create table if not exists pair (number bigint, half text, primary key (number, half))")
                .update();
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        try (var acknowledged = new PrintStream(new FileOutputStream(arguments[2]), true, StandardCharsets.UTF_8)) {
            for (var number = next(jdbc); ; number++) {
                write(transaction, jdbc, number);
                acknowledged.println(number);
            }
        }
    }

    static DataSource source(PostgresAddress address) {
        var source = new PGSimpleDataSource();
        source.setUrl(address.url());
        source.setUser(address.user());
        source.setPassword(address.password());
        return new ScopedDataSource(source);
    }

    static void write(TransactionTemplate transaction, JdbcClient jdbc, long number) {
        transaction.executeWithoutResult(status -> {
            insert(jdbc, number, "left");
            insert(jdbc, number, "right");
        });
    }

    private static void insert(JdbcClient jdbc, long number, String half) {
        jdbc.sql("insert into pair (number, half) values (:number, :half)")
                .param("number", number)
                .param("half", half)
                .update();
    }

    private static long next(JdbcClient jdbc) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from pair")
                .query(Long.class)
                .single();
    }
}
