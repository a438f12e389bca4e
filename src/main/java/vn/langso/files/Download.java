package vn.langso.files;

import org.springframework.core.io.Resource;

/**
 * A file with its content, or a smaller picture of it.
 *
 * @param tag changes when the content does
 */
public record Download(StoredFile file, String mediaType, String tag, Resource content) {}
