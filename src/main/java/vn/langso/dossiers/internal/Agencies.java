package vn.langso.dossiers.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.langso.kernel.Vietnam;
import vn.langso.procedures.DossierCode;
import vn.langso.territory.Unit;

/** Gives dossier codes in the name of the agency that accepts. */
@Component
class Agencies {

    private final AgencyStore store;
    private final AgencySettings settings;

    Agencies(AgencyStore store, AgencySettings settings) {
        this.store = store;
        this.settings = settings;
    }

    DossierCode nextCode(Unit unit, Instant at) {
        var root = settings.root(unit.province());
        var agency = unit.provincial()
                ? root
                : store.find(unit.province(), unit.code())
                        .orElseGet(() -> store.add(unit.province(), unit.code(), root));
        var day = LocalDate.ofInstant(at, Vietnam.ZONE);
        return DossierCode.of(agency, day, store.nextSerial(unit.province(), agency, day));
    }
}
