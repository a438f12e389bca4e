package vn.langso.database;

import java.time.Instant;
import vn.langso.kernel.Version;

/**
 * What a database says of itself.
 *
 * @param version the newest program that has written to it
 */
public record Installation(Kind kind, Version version, Instant createdAt) {

    /** Whether the people in it are real. */
    public enum Kind {
        LIVE,
        DEMO
    }
}
