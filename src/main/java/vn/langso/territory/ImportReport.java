package vn.langso.territory;

import java.util.List;

/**
 * What an import did: everything or, when there is a problem, nothing.
 *
 * @param files what was read of each file
 * @param problems the first of what has to be mended, at most {@value #SHOWN}
 */
public record ImportReport(List<FileReport> files, List<RowProblem> problems) {

    /** More problems than these are not listed. */
    public static final int SHOWN = 200;

    public ImportReport {
        files = List.copyOf(files);
        problems = problems.stream().limit(SHOWN).toList();
    }

    /** Whether the files' content is in the database now. */
    public boolean accepted() {
        return problems.isEmpty();
    }

    /**
     * One file.
     *
     * @param kind what its header says it is: {@code units}, {@code changes}, {@code aliases}, {@code succession},
     *     {@code figures}, {@code points}, {@code outlines}; {@code unknown} otherwise
     * @param rows how many rows below the header
     */
    public record FileReport(String file, String kind, int rows) {}
}
