package vn.langso.territory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.langso.kernel.Refusal;
import vn.langso.territory.ChangeVillages;
import vn.langso.territory.Village;
import vn.langso.territory.VillageAct;
import vn.langso.territory.VillageList;

/** Holds each row of a list of new villages to the rules of a decision, given the rows before it. */
final class VillageListRules {

    private static final UUID NO_KEY = new UUID(0, 0);

    private final List<Village> known;
    private final LocalDate today;
    private final Problems problems;

    VillageListRules(List<Village> known, LocalDate today, Problems problems) {
        this.known = new ArrayList<>(known);
        this.today = today;
        this.problems = problems;
    }

    void check(String file, List<VillageList.Row> rows) {
        for (var row : rows) {
            try {
                new VillageRules(known, today)
                        .check(new ChangeVillages(
                                NO_KEY,
                                "",
                                VillageAct.CREATE,
                                List.of(),
                                List.of(row.name()),
                                row.validFrom(),
                                row.legalBasis()));
            } catch (Refusal refusal) {
                refusal.fields()
                        .forEach(it -> problems.add(
                                file, row.row(), it.message(), it.arguments().toArray()));
            }
            known.add(new Village(
                    "row " + row.row(),
                    "",
                    row.name().name(),
                    row.name().kind(),
                    1,
                    row.validFrom(),
                    Optional.empty()));
        }
    }
}
