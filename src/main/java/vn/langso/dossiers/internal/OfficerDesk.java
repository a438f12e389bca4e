package vn.langso.dossiers.internal;

import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.dossiers.Colleague;
import vn.langso.dossiers.Desk;
import vn.langso.dossiers.DeskAct;
import vn.langso.dossiers.DeskFilter;
import vn.langso.dossiers.Dossier;
import vn.langso.dossiers.DossierLine;
import vn.langso.dossiers.DossierMessage;
import vn.langso.dossiers.DossiersProblem;
import vn.langso.dossiers.IssuedSlip;
import vn.langso.dossiers.SignAs;
import vn.langso.dossiers.Station;
import vn.langso.dossiers.Step;
import vn.langso.dossiers.Urgency;
import vn.langso.files.StoredFile;
import vn.langso.identity.DataAccess;
import vn.langso.identity.DataField;
import vn.langso.identity.Purpose;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Slice;
import vn.langso.procedures.DossierCode;
import vn.langso.signing.OfficialPaper;
import vn.langso.territory.AreaScope;
import vn.langso.territory.Territories;

/** What officers do with dossiers. */
@Service
class OfficerDesk implements Desk {

    private static final int LONGEST_LIST = 100;
    private static final int MOST_COUNTED = 10_000;

    private final DossierStore store;
    private final DossierLists lists;
    private final DossierBinder binder;
    private final DeskActs acts;
    private final Decisions decisions;
    private final DecisionRight rights;
    private final ControlSlip control;
    private final Processes processes;
    private final Colleagues colleagues;
    private final SlipPress slips;
    private final Territories territories;
    private final DataAccess access;
    private final Doers doers;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    OfficerDesk(
            DossierStore store,
            DossierLists lists,
            DossierBinder binder,
            DeskActs acts,
            Decisions decisions,
            DecisionRight rights,
            ControlSlip control,
            Processes processes,
            Colleagues colleagues,
            SlipPress slips,
            Territories territories,
            DataAccess access,
            Doers doers,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.store = store;
        this.lists = lists;
        this.binder = binder;
        this.acts = acts;
        this.decisions = decisions;
        this.rights = rights;
        this.control = control;
        this.processes = processes;
        this.colleagues = colleagues;
        this.slips = slips;
        this.territories = territories;
        this.access = access;
        this.doers = doers;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Slice<DossierLine> list(DeskFilter filter, int limit, @Nullable String after, Actor actor, AreaScope scope) {
        if (limit < 1 || limit > LONGEST_LIST) {
            throw new Refusal(DossiersProblem.LIMIT_OUT_OF_RANGE);
        }
        var now = clock.instant();
        var rows = within(scope, actor, () -> lists.desk(filter, bounds(scope), ListKey.read(after), limit + 1, now));
        return Slice.of(rows, limit, row -> key(filter, row).toString()).map(row -> row.line(now));
    }

    private static ListKey key(DeskFilter filter, DossierRow row) {
        var at = filter.open() ? row.position().workAt() : row.filing().submittedAt();
        return new ListKey(at, row.code().value());
    }

    @Override
    public Map<Urgency, Integer> count(DeskFilter filter, Actor actor, AreaScope scope) {
        var now = clock.instant();
        var counts = new EnumMap<Urgency, Integer>(Urgency.class);
        within(scope, actor, () -> lists.count(filter, bounds(scope), MOST_COUNTED, now))
                .forEach((state, number) ->
                        counts.merge(Urgency.of(state.status(), state.dueAt(), now), number, Integer::sum));
        return counts;
    }

    @Override
    public void export(DeskFilter filter, Actor actor, AreaScope scope, Consumer<DossierLine> line) {
        var now = clock.instant();
        within(scope, actor, () -> {
            lists.export(filter, bounds(scope), now, row -> line.accept(row.line(now)));
            return true;
        });
    }

    @Override
    public Dossier open(DossierCode code, Actor actor, AreaScope scope) {
        return within(scope, actor, () -> {
            var row = store.find(code).orElseThrow(DossierDesk::unknown);
            logReading(row.filing(), actor);
            return binder.open(row);
        });
    }

    private void logReading(Filing filing, Actor actor) {
        var purpose = new Purpose(Purpose.Reason.DOSSIER, filing.code().value());
        access.record(filing.applicant(), Set.of(DataField.NAME), purpose, actor);
    }

    @Override
    public Map<UUID, StoredFile> files(DossierCode code, Actor actor, AreaScope scope) {
        return within(scope, actor, () -> binder.files(store.find(code).orElseThrow(DossierDesk::unknown)));
    }

    @Override
    public List<Colleague> colleagues(String unit, AreaScope scope) {
        return colleagues.of(unit, scope);
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> officers, AreaScope scope) {
        var names = new HashMap<UUID, String>();
        officers.forEach(officer -> colleagues.nameOf(officer, scope).ifPresent(name -> names.put(officer, name)));
        return names;
    }

    @Override
    public OfficialPaper draft(DossierCode code, SignAs signAs, Actor actor, AreaScope scope) {
        var doer = doers.of(actor);
        return within(scope, actor, () -> {
            var row = store.find(code).orElseThrow(DossierDesk::unknown);
            logReading(row.filing(), actor);
            return decisions.draft(row.filing(), signAs, doer);
        });
    }

    @Override
    public List<Station> stations(Dossier dossier) {
        return control.of(dossier, steps(dossier));
    }

    @Override
    public List<Step.Outcome> outcomes(Dossier dossier) {
        return dossier.line().step().stream()
                .flatMap(step -> steps(dossier).stream().filter(it -> it.code().equals(step)))
                .flatMap(step -> step.outcomes().stream())
                .toList();
    }

    @Override
    public List<Step> steps(Dossier dossier) {
        return processes
                .of(new ProcessReference(dossier.process(), dossier.processVersion()))
                .steps();
    }

    @Override
    public void act(DossierCode code, int version, DeskAct act, Actor actor, AreaScope scope) {
        var doer = doers.of(actor);
        var colleague = act instanceof DeskAct.Assign assign
                ? assign.to().map(person -> colleagues.require(person, path(code, actor, scope), scope))
                : Optional.<Colleague>empty();
        var deciding = rights.areas(actor);
        within(scope, actor, () -> {
            var row = store.findForChange(code).orElseThrow(DossierDesk::unknown);
            if (row.version() != version) {
                throw new Refusal(DossiersProblem.CHANGED_MEANWHILE);
            }
            rights.require(row, act, deciding);
            acts.act(row, act, colleague, doer);
            return true;
        });
    }

    private List<String> path(DossierCode code, Actor actor, AreaScope scope) {
        var row = within(scope, actor, () -> store.find(code).orElseThrow(DossierDesk::unknown));
        return territories.path(row.filing().unit());
    }

    @Override
    public void write(UUID key, DossierCode code, String text, Actor actor, AreaScope scope) {
        var doer = doers.of(actor);
        within(scope, actor, () -> {
            var row = store.find(code).orElseThrow(DossierDesk::unknown);
            return binder.write(row, new DossierMessage(key, clock.instant(), doer.nameOrNone(), true, text), actor);
        });
    }

    @Override
    public byte[] slip(Dossier dossier, IssuedSlip slip) {
        return slips.press(dossier, slip);
    }

    private Bounds bounds(AreaScope scope) {
        return Bounds.of(
                scope, code -> territories.path(code).stream().findFirst().orElse(code));
    }

    private <T> T within(AreaScope scope, Actor actor, Supplier<T> work) {
        return scope.rows(actor.person().orElse(null)).call(() -> transaction.execute(status -> work.get()));
    }
}
