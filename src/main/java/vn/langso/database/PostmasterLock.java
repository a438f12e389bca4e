package vn.langso.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a server writes into {@code postmaster.pid} (PostgreSQL, miscadmin.h): the first line is its process, the fourth
 * its port, the eighth whether it accepts connections.
 */
record PostmasterLock(long pid, int port, boolean ready) {

    /** Empty when there is no such file, or it is only half written. */
    static Optional<PostmasterLock> read(Path file) {
        try {
            var lines = Files.readAllLines(file);
            if (lines.size() < 4) {
                return Optional.empty();
            }
            return Optional.of(new PostmasterLock(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip()),
                    lines.size() >= 8 && lines.get(7).strip().equals("ready")));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
