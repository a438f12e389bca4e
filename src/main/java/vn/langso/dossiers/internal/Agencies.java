package vn.langso.dossiers.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.kernel.Vietnam;
import vn.langso.procedures.AgencyIdentifier;
import vn.langso.procedures.DossierCode;
import vn.langso.territory.Unit;

/** Gives dossier codes in the name of the agency that accepts. */
@Component
class Agencies {

    private final AgencyStore store;
    private final AgencySettings settings;
    private final TransactionTemplate transaction;

    Agencies(AgencyStore store, AgencySettings settings, TransactionTemplate transaction) {
        this.store = store;
        this.settings = settings;
        this.transaction = transaction;
    }

    /**
     * A code that no other dossier has. Taken before the dossier's own transaction, so that dossiers of one agency do not
     * wait for each other; a code whose dossier then fails is left out.
     */
    DossierCode nextCode(Unit unit, Instant at) {
        var agency = agency(unit);
        var day = LocalDate.ofInstant(at, Vietnam.ZONE);
        var serial = Objects.requireNonNull(transaction.execute(status -> {
            store.commitLater();
            return store.nextSerial(unit.province(), agency, day);
        }));
        return DossierCode.of(agency, day, serial);
    }

    private AgencyIdentifier agency(Unit unit) {
        var root = settings.root(unit.province());
        return unit.provincial()
                ? root
                : store.find(unit.province(), unit.code())
                        .orElseGet(() -> Objects.requireNonNull(
                                transaction.execute(status -> store.add(unit.province(), unit.code(), root))));
    }
}
