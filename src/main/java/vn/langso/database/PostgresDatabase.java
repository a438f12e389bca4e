package vn.langso.database;

import java.sql.Connection;
import java.sql.SQLException;

/** The program's own database within a bundled server. */
record PostgresDatabase(PostgresFolder folder) {

    /** Makes the database and its owner unless they are there; a start that was cut off is carried on. */
    void createIn(int port) throws SQLException {
        try (var connection = folder.superuser(port, "postgres")) {
            if (!has(connection, "select 1 from pg_roles where rolname = ?")) {
                var password = folder.address(port).password();
                execute(connection, "create role %s login password '%s'".formatted(PostgresFolder.OWNER, password));
            }
            if (!has(connection, "select 1 from pg_database where datname = ?")) {
                execute(connection, "create database %1$s owner %1$s".formatted(PostgresFolder.OWNER));
            }
        }
    }

    private static boolean has(Connection connection, String query) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, PostgresFolder.OWNER);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
