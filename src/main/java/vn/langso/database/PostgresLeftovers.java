package vn.langso.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a crash leaves on a server's data: a server without its program, children without their server, a lock file. */
record PostgresLeftovers(PostgresFolder folder) {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresLeftovers.class);
    private static final int GRACE_SECONDS = 5;

    /**
     * Makes the data free for a new server.
     *
     * @param stop stops a server that is still whole
     */
    void clear(Runnable stop) throws IOException {
        var lock = PostmasterLock.read(folder.lock());
        if (lock.isPresent()
                && living().stream().anyMatch(it -> it.pid() == lock.get().pid())) {
            LOG.warn("A database left behind by an earlier run is stopped first.");
            stop.run();
        }
        endChildren();
        removeLock();
    }

    /** Children notice by themselves that their server is gone, but not in the middle of a long statement. */
    private void endChildren() {
        for (var waited = 0; waited < GRACE_SECONDS * 100 && !living().isEmpty(); waited++) {
            pause();
        }
        living().forEach(ProcessHandle::destroyForcibly);
        while (!living().isEmpty()) {
            pause();
        }
    }

    /**
     * PostgreSQL clears the lock of a dead server by itself, unless its number is still taken: by a stranger, or by the
     * dead process until somebody collects it. It is in nobody's use here, as no process works on these data.
     */
    private void removeLock() throws IOException {
        var lock = PostmasterLock.read(folder.lock());
        if (lock.isEmpty() || ProcessHandle.of(lock.get().pid()).isPresent()) {
            Files.deleteIfExists(folder.lock());
        }
    }

    private List<ProcessHandle> living() {
        return PostgresProcesses.in(folder.data());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(10);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PostgresDidNotStart("interrupted");
        }
    }
}
