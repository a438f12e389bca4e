package vn.langso.territory.web;

import org.springframework.stereotype.Component;
import vn.langso.kernel.Refusal;
import vn.langso.territory.AreaScope;
import vn.langso.territory.Territories;
import vn.langso.territory.TerritoryProblem;
import vn.langso.territory.Village;
import vn.langso.territory.VillageKind;
import vn.langso.territory.Villages;

/** Gathers what the pages for a commune's villages share, within the caller's areas. */
@Component
class VillageDeskViews {

    private final Territories territories;
    private final Villages villages;

    VillageDeskViews(Territories territories, Villages villages) {
        this.territories = territories;
        this.villages = villages;
    }

    /** @throws Refusal {@link TerritoryProblem#UNIT_UNKNOWN}, {@link TerritoryProblem#OUT_OF_AREA} */
    VillageDeskView of(String code, AreaScope scope) {
        var commune = territories.require(code);
        if (commune.provincial()) {
            throw Refusal.of(TerritoryProblem.UNIT_UNKNOWN, code);
        }
        scope.require(commune.province(), commune.code());
        var today = territories.today();
        return new VillageDeskView(commune, villages.of(commune.code(), today), today);
    }

    Village village(VillageDeskView view, String code) {
        return view.villages().stream()
                .filter(village -> village.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.of(TerritoryProblem.VILLAGE_UNKNOWN, code));
    }

    /** The kind that a new village of this commune most likely is. */
    VillageKind usualKind(VillageDeskView view) {
        return view.commune().kind() == vn.langso.territory.UnitKind.WARD ? VillageKind.TO_DAN_PHO : VillageKind.THON;
    }
}
