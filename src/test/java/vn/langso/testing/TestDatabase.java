package vn.langso.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.util.TestSocketUtils;
import vn.langso.database.EmbeddedPostgres;
import vn.langso.database.Migrations;
import vn.langso.database.PostgresAddress;
import vn.langso.database.ScopedDataSource;

/**
 * One real PostgreSQL per test run. The schema is made once, in a template; each Spring context gets a copy of it, so
 * no test class sees another's rows.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final EmbeddedPostgres SERVER = server();
    private static final AtomicInteger COPIES = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var name = "copy_" + COPIES.incrementAndGet();
        var port = TestSocketUtils.findAvailableTcpPort();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "langso.db.url",
                                copy(name),
                                "langso.db.user",
                                SERVER.address().user(),
                                "langso.db.password",
                                SERVER.address().password(),
                                "spring.datasource.hikari.maximum-pool-size",
                                8,
                                "spring.datasource.hikari.minimum-idle",
                                0,
                                "server.port",
                                port,
                                "langso.base-url",
                                "http://localhost:" + port,
                                "langso.demo",
                                true,
                                "langso.home",
                                home().toString())));
    }

    /** A fresh copy of the migrated schema. */
    public static String copy(String name) {
        try (var connection = SERVER.superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database %s template template_langso owner %s"
                    .formatted(name, SERVER.address().user()));
            return SERVER.url(name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Connects past every rule of the schema, as somebody would who has the server itself. */
    public static Connection superuser(String database) throws SQLException {
        return SERVER.superuser(database);
    }

    /** A fresh copy for one test, which sees every row. */
    public static DataSource copyOf(Class<?> test) {
        var name = test.getSimpleName().toLowerCase(Locale.ROOT) + "_" + COPIES.incrementAndGet();
        return source(copy(name), SERVER.address());
    }

    private static DataSource source(String url, PostgresAddress address) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(address.user());
        source.setPassword(address.password());
        return new ScopedDataSource(source);
    }

    private static EmbeddedPostgres server() {
        var server = EmbeddedPostgres.start(
                home().resolve("postgres"), Path.of("target", "postgres").toAbsolutePath());
        SpringApplication.getShutdownHandlers().add(server::close);
        try (var connection = server.superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists template_langso");
            statement.execute(
                    "create database template_langso owner " + server.address().user());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        Migrations.run(source(server.url("template_langso"), server.address()));
        return server;
    }

    private static Path home() {
        try {
            return Files.createDirectories(
                    Path.of("target", "test-home-" + ProcessHandle.current().pid())
                            .toAbsolutePath());
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
