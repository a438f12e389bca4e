package vn.langso.kernel;

import java.nio.file.Path;

/**
 * Base data that an operator reads in from a file. The command {@code import NAME FILE} runs the bean of this type that
 * has the name.
 */
public interface Import {

    /** What the operator types: one lower-case word, such as {@code units}. */
    String name();

    /** Key of the text that says what is read and in which form. */
    String description();

    /**
     * Reads the whole file or nothing of it. Safe to repeat.
     *
     * @param file a file, or a folder of files
     * @return how many records were new or changed
     * @throws Refusal when the file cannot be used
     */
    long read(Path file, Progress progress);
}
