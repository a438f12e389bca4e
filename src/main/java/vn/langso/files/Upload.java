package vn.langso.files;

import java.time.Instant;
import java.util.UUID;

/**
 * A file on its way.
 *
 * @param id also the id of the file it becomes
 * @param length of the whole file in bytes
 * @param received how many bytes are here and survive a power cut
 * @param kept whether it has become a file
 * @param expiresAt when what has come is thrown away
 */
public record Upload(UUID id, long length, long received, boolean kept, Instant expiresAt) {

    /** Whether every byte has come, though the file may still be refused. */
    public boolean complete() {
        return received == length;
    }
}
