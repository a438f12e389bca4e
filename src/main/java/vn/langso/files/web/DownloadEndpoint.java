package vn.langso.files.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.langso.files.Download;
import vn.langso.files.StoredFiles;
import vn.langso.kernel.Actor;
import vn.langso.web.Access;

/** Gives files out. What was sent by somebody is never run as a part of our pages. */
@Controller
class DownloadEndpoint {

    private final StoredFiles files;

    DownloadEndpoint(StoredFiles files) {
        this.files = files;
    }

    /**
     * A file, in whole or in parts (RFC 9110, 14). Whoever may read the thing it belongs to may read it.
     *
     * @param width of a smaller picture, in pixels
     */
    @GetMapping("/files/{id}")
    @Access(Access.Who.EVERYBODY)
    ResponseEntity<Resource> give(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer width, Actor actor) {
        var download = width == null ? files.open(id, actor) : files.openThumbnail(id, width, actor);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(download.mediaType()))
                .eTag("\"" + download.tag() + "\"")
                // the right to read is asked for again each time; the content itself is not sent again
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(download).toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(download.content());
    }

    /** Pictures may be looked at in a page; everything else is saved. */
    private static ContentDisposition disposition(Download download) {
        var picture = download.mediaType().startsWith("image/");
        return (picture ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(download.file().name(), StandardCharsets.UTF_8)
                .build();
    }
}
