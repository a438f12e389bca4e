package vn.langso.procedures.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Slice;
import vn.langso.kernel.Vietnam;
import vn.langso.procedures.Deadline;
import vn.langso.procedures.Field;
import vn.langso.procedures.Level;
import vn.langso.procedures.LifeEvent;
import vn.langso.procedures.Procedure;
import vn.langso.procedures.ProcedureQuery;
import vn.langso.procedures.Procedures;
import vn.langso.procedures.ProceduresProblem;
import vn.langso.territory.Territories;

/** Answers what is asked of the catalogue. */
@Service
@Transactional(readOnly = true)
class CatalogueDesk implements Procedures {

    private final CatalogueStore store;
    private final ProcedureSearch search;
    private final Territories territories;
    private final DossierClock dossierClock;
    private final InstantSource clock;

    CatalogueDesk(
            CatalogueStore store,
            ProcedureSearch search,
            Territories territories,
            DossierClock dossierClock,
            InstantSource clock) {
        this.store = store;
        this.search = search;
        this.territories = territories;
        this.dossierClock = dossierClock;
        this.clock = clock;
    }

    @Override
    public Optional<Procedure> find(String code, LocalDate day) {
        return store.find(code, day);
    }

    @Override
    public Procedure require(String code) {
        return find(code, Vietnam.today(clock))
                .orElseThrow(() -> Refusal.of(ProceduresProblem.PROCEDURE_UNKNOWN, code));
    }

    @Override
    public Slice<Procedure> list(ProcedureQuery query) {
        if (query.limit() < 1 || query.limit() > ProcedureQuery.MOST) {
            throw new Refusal(
                    ProceduresProblem.LIMIT_OUT_OF_RANGE,
                    new FieldProblem("limit", "procedures.limit.range", ProcedureQuery.MOST));
        }
        query.event().ifPresent(this::requireLifeEvent);
        var found = search.list(query, levels(query), Vietnam.today(clock));
        return Slice.of(found, query.limit(), Procedure::code);
    }

    private void requireLifeEvent(String code) {
        if (lifeEvents().stream().noneMatch(event -> event.code().equals(code))) {
            throw Refusal.of(ProceduresProblem.LIFE_EVENT_UNKNOWN, code);
        }
    }

    /** Those of the unit's tier, and of these the one asked for. */
    private Optional<List<Level>> levels(ProcedureQuery query) {
        if (query.unit().isEmpty()) {
            return query.level().map(List::of);
        }
        var provincial = territories.require(query.unit().get()).provincial();
        var levels = EnumSet.copyOf(provincial ? Level.OF_PROVINCE : Level.OF_COMMUNE);
        query.level().ifPresent(wanted -> levels.retainAll(EnumSet.of(wanted)));
        return Optional.of(List.copyOf(levels));
    }

    @Override
    public List<Field> fields() {
        return store.fields();
    }

    @Override
    public List<LifeEvent> lifeEvents() {
        return store.lifeEvents();
    }

    @Override
    public Optional<LocalDate> dueWhenFiledNow(Deadline deadline) {
        var now = LocalDateTime.ofInstant(clock.instant(), Vietnam.ZONE);
        return dossierClock.due(deadline, now, List.of()).map(LocalDateTime::toLocalDate);
    }
}
