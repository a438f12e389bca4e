package vn.langso.files.internal;

import java.nio.file.Path;

/** Looks for what is known to be harmful. */
@FunctionalInterface
interface VirusScanner {

    /**
     * Returns when nothing was found.
     *
     * @throws vn.langso.kernel.Refusal {@link vn.langso.files.FilesProblem#INFECTED},
     *     {@link vn.langso.files.FilesProblem#SCANNER_AWAY}
     */
    void scan(Path file);
}
