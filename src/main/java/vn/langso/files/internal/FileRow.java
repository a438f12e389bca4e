package vn.langso.files.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.files.PixelSize;
import vn.langso.files.Purpose;
import vn.langso.files.Sender;
import vn.langso.files.StoredFile;

/** A row of the table {@code file}. */
record FileRow(
        String province,
        UUID id,
        UUID key,
        UUID sender,
        @Nullable UUID subject,
        @Nullable String area,
        String name,
        Purpose purpose,
        String mediaType,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        String sha256,
        String receivedSha256,
        Instant takenAt,
        @Nullable Instant unreferencedSince) {

    static FileRow of(
            UUID id,
            UUID key,
            Sender sender,
            String name,
            Purpose purpose,
            Screening.Screened screened,
            long size,
            String sha256,
            String receivedSha256,
            Instant now) {
        return new FileRow(
                sender.province(),
                id,
                key,
                sender.id(),
                sender.subject().orElse(null),
                sender.area().orElse(null),
                FileName.clean(name, screened.format()),
                purpose,
                screened.format().mediaType(),
                size,
                screened.pixels().map(PixelSize::width).orElse(null),
                screened.pixels().map(PixelSize::height).orElse(null),
                sha256,
                receivedSha256,
                now,
                now);
    }

    StoredFile file() {
        return new StoredFile(id, name, purpose, mediaType, size, pixels(), sha256, attached(), takenAt);
    }

    boolean attached() {
        return unreferencedSince == null;
    }

    private Optional<PixelSize> pixels() {
        return width == null || height == null ? Optional.empty() : Optional.of(new PixelSize(width, height));
    }
}
