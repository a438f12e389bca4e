package vn.langso.files.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.core.io.Resource;

/** Keeps contents under their hash. Throws {@link vn.langso.files.FilesProblem#STORE_AWAY} when it cannot be asked. */
interface ContentStore {

    boolean has(String sha256);

    /** Keeps a file's content durably and may take the file itself. Safe to repeat. */
    void put(String sha256, Path file);

    /** The content; its stream fails when there is none. */
    Resource open(String sha256);

    /** Does nothing when there is no such content. */
    void remove(String sha256);

    /** Names every content, in no order. */
    void each(Consumer<Kept> visitor);

    /** @param since when it was put here */
    record Kept(String sha256, Instant since) {}

    /** Two levels of folders, so that none grows too long. */
    static String path(String sha256) {
        return sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }
}
