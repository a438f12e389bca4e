package vn.langso.files.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.files.BeginUpload;
import vn.langso.files.Purpose;
import vn.langso.files.Sender;
import vn.langso.files.Upload;
import vn.langso.files.Uploads;
import vn.langso.kernel.Actor;
import vn.langso.web.Access;

/**
 * Files in pieces by the protocol tus 1.0: core, creation, termination, checksum, expiration
 * (https://tus.io/protocols/resumable-upload).
 */
@RestController
@RequestMapping(UploadEndpoint.PATH)
@Access(Access.Who.PERSON)
class UploadEndpoint {

    static final String PATH = "/files/uploads";

    private static final String OFFSET = "Upload-Offset";
    private static final String EXPIRES = "Upload-Expires";
    private static final String PIECES = "application/offset+octet-stream";

    private final Uploads uploads;

    UploadEndpoint(Uploads uploads) {
        this.uploads = uploads;
    }

    /** What is spoken here. */
    @RequestMapping(method = RequestMethod.OPTIONS)
    @Access(Access.Who.EVERYBODY)
    ResponseEntity<Void> options() {
        return ResponseEntity.noContent()
                .header(TusVersion.HEADER, TusVersion.SPOKEN)
                .header(TusVersion.SPOKEN_HERE, TusVersion.SPOKEN)
                .header("Tus-Extension", "creation,termination,checksum,expiration")
                .header("Tus-Checksum-Algorithm", String.join(",", UploadChecksum.NAMES.keySet()))
                .header("Tus-Max-Size", Long.toString(uploads.maxLength()))
                .build();
    }

    /**
     * Announces a file. The metadata {@code filename} and {@code key} come with it; the same key again leads to the
     * same upload.
     */
    @PostMapping
    ResponseEntity<Void> begin(
            @RequestHeader("Upload-Length") long length,
            @RequestHeader(name = "Upload-Metadata", defaultValue = "") String metadata,
            @RequestParam Purpose purpose,
            Actor actor) {
        var told = UploadMetadata.parse(metadata);
        var upload = uploads.begin(new BeginUpload(told.key(), told.filename(), purpose, length, Sender.of(actor)));
        return state(ResponseEntity.created(URI.create(PATH + "/" + upload.id())), upload)
                .build();
    }

    /** How much has come. */
    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> look(@PathVariable UUID id, Actor actor) {
        var upload = uploads.find(id, actor);
        return state(ResponseEntity.status(HttpStatus.NO_CONTENT), upload)
                .header("Upload-Length", Long.toString(upload.length()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The next piece. After the last one the file is looked at, and may be refused. */
    @PatchMapping(path = "/{id}", consumes = PIECES)
    ResponseEntity<Void> append(
            @PathVariable UUID id,
            @RequestHeader(OFFSET) long offset,
            @RequestHeader(name = "Upload-Checksum", required = false) @Nullable String checksum,
            HttpServletRequest request,
            Actor actor)
            throws IOException {
        var piece = new Uploads.Piece(
                request.getInputStream(), Optional.ofNullable(checksum).map(UploadChecksum::parse));
        return state(ResponseEntity.status(HttpStatus.NO_CONTENT), uploads.append(id, offset, piece, actor))
                .build();
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> cancel(@PathVariable UUID id, Actor actor) {
        uploads.cancel(id, actor);
        return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
    }

    private static BodyBuilder state(BodyBuilder answer, Upload upload) {
        return answer.header(OFFSET, Long.toString(upload.received()))
                .header(
                        EXPIRES,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                upload.expiresAt().atOffset(ZoneOffset.UTC)));
    }
}
