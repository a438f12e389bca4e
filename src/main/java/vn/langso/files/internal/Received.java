package vn.langso.files.internal;

import java.nio.file.Path;

/**
 * A file as it was sent, not looked at yet.
 *
 * @param sha256 hash of all of it
 */
record Received(Path path, long size, String sha256) {}
