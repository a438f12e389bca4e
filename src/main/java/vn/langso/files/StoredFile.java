package vn.langso.files;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that was found safe and is kept.
 *
 * @param name how it is called when it is given out: cleaned, with the ending of its real type
 * @param mediaType what its content is, whatever the sender said
 * @param size in bytes
 * @param pixels width and height of a picture
 * @param sha256 hash of what is kept, 64 hexadecimal digits
 * @param attached whether it belongs to something; a file that does not is removed after a while
 */
public record StoredFile(
        UUID id,
        String name,
        Purpose purpose,
        String mediaType,
        long size,
        Optional<PixelSize> pixels,
        String sha256,
        boolean attached,
        Instant takenAt) {}
