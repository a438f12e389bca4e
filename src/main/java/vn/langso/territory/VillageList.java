package vn.langso.territory;

import java.util.List;
import java.util.UUID;

/**
 * A list of villages that was read and not yet entered.
 *
 * @param id names it when it is confirmed
 * @param rows what would be entered
 * @param problems what has to be mended first; then the list cannot be confirmed
 */
public record VillageList(UUID id, String commune, List<Row> rows, List<RowProblem> problems) {

    public VillageList {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** One village to enter. @param row as a spreadsheet counts */
    public record Row(int row, VillageName name, java.time.LocalDate validFrom, String legalBasis) {}
}
