package vn.langso.territory.web;

import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.territory.TerritoryProblem;
import vn.langso.territory.Village;
import vn.langso.territory.VillageVersion;

/** A village and its version as one answer of a form: {@code 01273.004-2}. */
final class VillageChoice {

    private VillageChoice() {}

    static String write(Village village) {
        return village.code() + "-" + village.version();
    }

    /** @throws Refusal {@link TerritoryProblem#VILLAGE_INVALID} for what no form of ours sends */
    static VillageVersion read(String answer) {
        var dash = answer.indexOf('-');
        try {
            return new VillageVersion(answer.substring(0, dash), Integer.parseInt(answer.substring(dash + 1)));
        } catch (IndexOutOfBoundsException | NumberFormatException forged) {
            throw new Refusal(
                    TerritoryProblem.VILLAGE_INVALID, new FieldProblem("villages", "territory.village.count.merge"));
        }
    }
}
