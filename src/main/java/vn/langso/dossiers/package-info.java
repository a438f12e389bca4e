/**
 * Dossiers (G2, G3): filed, received, worked on step by step against the clock, decided, signed and handed over; and the
 * desk at which officers do so.
 *
 * <p>Start reading at {@link vn.langso.dossiers.Dossiers} (what a person does) and {@link vn.langso.dossiers.Desk} (what
 * officers do).
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "database",
            "audit",
            "territory",
            "identity",
            "files",
            "messages",
            "procedures",
            "forms",
            "signing"
        })
@NullMarked
package vn.langso.dossiers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
