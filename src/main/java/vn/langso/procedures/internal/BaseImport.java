package vn.langso.procedures.internal;

import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.procedures.Field;
import vn.langso.procedures.Procedure;

/**
 * Takes the program's catalogue in before the first request, when it is not the one that was taken last. A version that
 * is there already is never altered, so what a province wrote stays.
 */
@Component
class BaseImport implements SmartInitializingSingleton {

    private final BaseFiles files;
    private final CatalogueStore store;
    private final PhraseStore phrases;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    BaseImport(
            BaseFiles files,
            CatalogueStore store,
            PhraseStore phrases,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.files = files;
        this.store = store;
        this.phrases = phrases;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!store.taken(files.digest())) {
            take(files.read());
        }
    }

    void take(BaseCatalogue catalogue) {
        transaction.executeWithoutResult(open -> {
            store.lock();
            if (!store.taken(catalogue.digest())) {
                write(catalogue);
                store.remember(catalogue.digest(), clock.instant());
            }
        });
    }

    private void write(BaseCatalogue catalogue) {
        store.putFields(catalogue.fields());
        store.putLifeEvents(catalogue.lifeEvents());
        var order = catalogue.fields().stream().map(Field::code).toList();
        for (var procedure : catalogue.procedures()) {
            store.publish(procedure, position(procedure, order, catalogue.procedures()));
        }
        phrases.rebuild(catalogue);
    }

    /** Fields in their order, within each the procedures in the order of its file. */
    private static int position(Procedure procedure, List<String> fields, List<Procedure> all) {
        return fields.indexOf(procedure.field()) * 1000 + all.indexOf(procedure);
    }
}
