package vn.langso.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.langso.database.PostgresFolder;

/**
 * Copies the bundled database while it runs (PostgreSQL 18, 25.3.4): its files as they are, torn as they may be, and
 * the log that makes them whole. What was committed before the copy ended is in it.
 */
record DatabaseCopy(PostgresFolder postgres, String name) {

    /** What a server makes anew, or what belongs to the running one alone. */
    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "backup_label", "backup_label.old", "current_logfiles");

    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Pattern LOG_SEGMENT = Pattern.compile("[0-9A-F]{24}");
    private static final String CONTROL = "global/pg_control";

    void writeTo(BackupWriter backup) throws IOException, SQLException {
        try (var connection = postgres.superuser()) {
            // the log that is needed stays until this connection ends
            one(connection, "select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)");
            var first = one(connection, "select pg_walfile_name(pg_backup_start('langso', true))");
            copyData(backup);
            copyLog(backup, connection, first);
        }
    }

    private void copyData(BackupWriter backup) throws IOException {
        for (var path : content()) {
            var inside = postgres.data().relativize(path).toString();
            if (Files.isDirectory(path)) {
                backup.folder(name + "/" + inside);
            } else if (!inside.equals(CONTROL)) {
                backup.file(name + "/" + inside, path);
            }
        }
        backup.file(name + "/" + CONTROL, postgres.data().resolve(CONTROL));
    }

    private List<Path> content() throws IOException {
        try (var all = Files.walk(postgres.data())) {
            return all.filter(this::belongs).sorted().toList();
        }
    }

    private boolean belongs(Path path) {
        var inside = postgres.data().relativize(path);
        var file = String.valueOf(path.getFileName());
        var emptied =
                inside.getNameCount() > 1 && EMPTIED.contains(inside.getName(0).toString());
        var temporary = inside.toString().contains("pgsql_tmp") || file.equals("pg_internal.init");
        return !path.equals(postgres.data()) && !emptied && !temporary && !LEFT_OUT.contains(inside.toString());
    }

    private void copyLog(BackupWriter backup, Connection connection, String first) throws IOException, SQLException {
        try (var statement = connection.createStatement();
                var end = statement.executeQuery(
                        "select pg_walfile_name(lsn) as last, labelfile from pg_backup_stop(false)")) {
            end.next();
            backup.text(name + "/backup_label", end.getString("labelfile"));
            for (var segment : segments(first, end.getString("last"))) {
                backup.file(name + "/pg_wal/" + segment.getFileName(), segment);
            }
        }
    }

    private List<Path> segments(String first, String last) throws IOException {
        try (Stream<Path> all = Files.list(postgres.data().resolve("pg_wal"))) {
            return all.filter(path -> {
                        var segment = path.getFileName().toString();
                        return LOG_SEGMENT.matcher(segment).matches()
                                && segment.compareTo(first) >= 0
                                && segment.compareTo(last) <= 0;
                    })
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList();
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
