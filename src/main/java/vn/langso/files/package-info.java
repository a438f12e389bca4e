/**
 * Content-addressed files: taken in pieces, looked at, made safe, kept once.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "database", "audit"})
@NullMarked
package vn.langso.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
