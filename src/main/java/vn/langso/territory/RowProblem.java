package vn.langso.territory;

import java.util.List;

/**
 * What is wrong with one row of a file.
 *
 * @param file the file's name
 * @param row as a spreadsheet counts, the header being row 1; 0 for the file as a whole
 * @param message key of a message that tells what to mend
 * @param arguments what the message's places are filled with
 */
public record RowProblem(String file, int row, String message, List<Object> arguments) {

    public RowProblem {
        arguments = List.copyOf(arguments);
    }

    public RowProblem(String file, int row, String message, Object... arguments) {
        this(file, row, message, List.of(arguments));
    }
}
