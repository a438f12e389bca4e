package vn.langso.files;

import java.util.function.Consumer;

/** Compares what is known of files with what is kept. */
public interface FileIntegrity {

    /**
     * Reads every kept content and compares its hash; changes nothing.
     *
     * @param report called for each fault
     * @param progress called with the number of contents looked at so far
     */
    void check(Consumer<Fault> report, java.util.function.LongConsumer progress);

    /** @param sha256 the content concerned */
    record Fault(Kind kind, String sha256) {}

    /** What can be wrong with a content. */
    enum Kind {
        /** A file refers to it and it is not there. */
        MISSING,
        /** What is there is not what was kept. */
        DAMAGED,
        /** No file refers to it; the nightly collection removes it. */
        UNREFERENCED
    }
}
