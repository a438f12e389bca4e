package vn.langso.files.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.files.BeginUpload;
import vn.langso.files.Purpose;
import vn.langso.files.Sender;

/** A row of the table {@code upload}, and whether it has become a file. */
record UploadRow(
        String province,
        UUID id,
        UUID key,
        UUID sender,
        @Nullable UUID subject,
        @Nullable String area,
        String name,
        Purpose purpose,
        long length,
        Instant expiresAt,
        boolean kept) {

    Sender from() {
        return new Sender(sender, Optional.ofNullable(subject), province, Optional.ofNullable(area));
    }

    boolean announces(BeginUpload command) {
        return name.equals(UploadTable.shortened(command.name()))
                && purpose == command.purpose()
                && length == command.length();
    }
}
