/**
 * Content-addressed files: taken in pieces, looked at, made safe, kept once, read only through what they belong to.
 *
 * <p>Start reading at {@link vn.langso.files.StoredFiles} and {@link vn.langso.files.Uploads}. A module whose things
 * have files provides a {@link vn.langso.files.FileOwner}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "database", "audit"})
@NullMarked
package vn.langso.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
