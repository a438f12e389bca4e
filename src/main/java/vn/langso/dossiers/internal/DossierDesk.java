package vn.langso.dossiers.internal;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.DigestUtils;
import vn.langso.database.RowScope;
import vn.langso.dossiers.Dossier;
import vn.langso.dossiers.DossierLine;
import vn.langso.dossiers.DossierMessage;
import vn.langso.dossiers.DossierState;
import vn.langso.dossiers.Dossiers;
import vn.langso.dossiers.DossiersProblem;
import vn.langso.dossiers.HandedPaper;
import vn.langso.dossiers.OwnResult;
import vn.langso.dossiers.SubmitDossier;
import vn.langso.forms.Forms;
import vn.langso.identity.People;
import vn.langso.kernel.Actor;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Slice;
import vn.langso.procedures.DossierCode;
import vn.langso.procedures.DossierStatus;
import vn.langso.procedures.Level;
import vn.langso.procedures.Procedure;
import vn.langso.procedures.Procedures;
import vn.langso.territory.Territories;
import vn.langso.territory.TerritoryProblem;
import vn.langso.territory.Unit;

/** What a person does with dossiers. */
@Service
class DossierDesk implements Dossiers {

    private static final int LONGEST_LIST = 100;

    private final DossierStore store;
    private final DossierLists lists;
    private final DossierBinder binder;
    private final ResultStore results;
    private final Journey journey;
    private final Arrivals arrivals;
    private final Timing timing;
    private final Agencies agencies;
    private final Processes processes;
    private final Procedures procedures;
    private final Forms forms;
    private final Territories territories;
    private final People people;
    private final Doers doers;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    DossierDesk(
            DossierStore store,
            DossierLists lists,
            DossierBinder binder,
            ResultStore results,
            Journey journey,
            Arrivals arrivals,
            Timing timing,
            Agencies agencies,
            Processes processes,
            Procedures procedures,
            Forms forms,
            Territories territories,
            People people,
            Doers doers,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.store = store;
        this.lists = lists;
        this.binder = binder;
        this.results = results;
        this.journey = journey;
        this.arrivals = arrivals;
        this.timing = timing;
        this.agencies = agencies;
        this.processes = processes;
        this.procedures = procedures;
        this.forms = forms;
        this.territories = territories;
        this.people = people;
        this.doers = doers;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public DossierCode submit(SubmitDossier command, Actor actor) {
        var unit = unit(command.commune());
        return ownRows(actor, () -> store.submitted(unit.province(), command.key()))
                .map(earlier -> repeat(earlier, command))
                .orElseGet(() -> file(command, unit, actor));
    }

    private DossierCode file(SubmitDossier command, Unit unit, Actor actor) {
        var filing = filing(command, unit, actor);
        var doer = doers.of(actor);
        return ownRows(actor, () -> {
            store.lock(command.key());
            return store.submitted(unit.province(), command.key())
                    .map(earlier -> repeat(earlier, command))
                    .orElseGet(() -> begin(filing, command.papers(), doer));
        });
    }

    private DossierCode begin(Filing filing, List<HandedPaper> papers, Doer doer) {
        journey.begin(filing, Position.filed(timing.firstLook(filing.submittedAt())), doer);
        binder.addPapers(filing, papers, false, doer.actor());
        return filing.code();
    }

    private Unit unit(String code) {
        return territories
                .find(code)
                .orElseThrow(() -> new Refusal(
                        TerritoryProblem.UNIT_UNKNOWN,
                        List.of(code),
                        List.of(new FieldProblem("commune", "dossiers.unit.unknown"))));
    }

    private static DossierCode repeat(DossierRow earlier, SubmitDossier command) {
        if (!earlier.filing().digest().equals(digest(command))) {
            throw new Refusal(DossiersProblem.KEY_REUSED);
        }
        return earlier.code();
    }

    private Filing filing(SubmitDossier command, Unit unit, Actor actor) {
        var procedure = procedures.require(command.procedure());
        requireLevel(procedure, unit);
        forms.check(command.form(), command.answers());
        var now = clock.instant();
        return new Filing(
                unit.province(),
                agencies.nextCode(unit, now),
                command.key(),
                digest(command),
                procedure.code(),
                procedure.version(),
                procedure.name().official(),
                command.caseCode(),
                command.form(),
                command.answers(),
                command.channel(),
                unit.code(),
                subject(actor),
                people.own(actor).name(),
                actor.helped(),
                processes.today(procedure.code()).reference(),
                now);
    }

    /** What a province decides is asked of a province, everything else of a commune. */
    private static void requireLevel(Procedure procedure, Unit unit) {
        if (Level.OF_COMMUNE.contains(procedure.level()) == unit.provincial()) {
            throw new Refusal(DossiersProblem.UNIT_WRONG, new FieldProblem("commune", "dossiers.unit.wrong"));
        }
    }

    private static String digest(SubmitDossier command) {
        return DigestUtils.md5DigestAsHex(command.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Slice<DossierLine> own(Actor actor, int limit, @Nullable String after) {
        if (limit < 1 || limit > LONGEST_LIST) {
            throw new Refusal(DossiersProblem.LIMIT_OUT_OF_RANGE);
        }
        var rows = ownRows(actor, () -> lists.of(subject(actor), limit + 1, after));
        return Slice.of(rows, limit, row -> row.code().value()).map(row -> row.line(clock.instant()));
    }

    @Override
    public Dossier own(DossierCode code, Actor actor) {
        return ownRows(actor, () -> binder.open(store.find(code).orElseThrow(DossierDesk::unknown)));
    }

    @Override
    public Optional<DossierState> state(DossierCode code) {
        return RowScope.EVERYTHING.call(() -> store.find(code)).map(DossierRow::state);
    }

    @Override
    public void supplement(DossierCode code, String note, List<HandedPaper> papers, Actor actor) {
        change(code, actor, (row, doer) -> {
            if (row.status() != DossierStatus.SUPPLEMENT_ASKED) {
                throw new Refusal(DossiersProblem.NOT_NOW);
            }
            binder.addPapers(row.filing(), papers, true, actor);
            var reason = Optional.of(note.strip()).filter(it -> !it.isEmpty());
            arrivals.resume(row, "answer-supplement", reason, doer);
        });
    }

    @Override
    public void withdraw(DossierCode code, String reason, Actor actor) {
        var why = Optional.of(reason.strip()).filter(it -> !it.isEmpty());
        change(code, actor, (row, doer) -> {
            if (row.position().beingSigned()) {
                throw new Refusal(DossiersProblem.NOT_NOW);
            }
            journey.move(row, row.position().ended(DossierStatus.WITHDRAWN, Timing.NO_DATE), "withdraw", why, doer);
        });
    }

    @Override
    public void write(UUID key, DossierCode code, String text, Actor actor) {
        var doer = doers.of(actor);
        ownRows(actor, () -> {
            var row = store.find(code).orElseThrow(DossierDesk::unknown);
            return binder.write(row, new DossierMessage(key, clock.instant(), doer.nameOrNone(), false, text), actor);
        });
    }

    @Override
    public void rate(DossierCode code, int stars, String words, Actor actor) {
        change(code, actor, (row, doer) -> {
            if (!row.status().closed() && row.status() != DossierStatus.FINISHED) {
                throw new Refusal(DossiersProblem.NOT_NOW);
            }
            store.rate(row, stars, words);
        });
    }

    @Override
    public void collect(DossierCode code, Actor actor) {
        change(code, actor, (row, doer) -> {
            if (row.status() == DossierStatus.FINISHED) {
                var over = row.position().ended(DossierStatus.HANDED_OVER, Timing.NO_DATE);
                journey.move(row, over, "collect", Optional.empty(), doer);
            }
        });
    }

    @Override
    public List<OwnResult> results(Actor actor) {
        return ownRows(actor, () -> results.of(subject(actor)));
    }

    /** A change of one dossier. */
    private interface Change {
        void make(DossierRow row, Doer doer);
    }

    private void change(DossierCode code, Actor actor, Change change) {
        var doer = doers.of(actor);
        ownRows(actor, () -> {
            change.make(store.findForChange(code).orElseThrow(DossierDesk::unknown), doer);
            return true;
        });
    }

    static Refusal unknown() {
        return new Refusal(DossiersProblem.DOSSIER_UNKNOWN);
    }

    private static UUID subject(Actor actor) {
        return actor.subject().orElseThrow(DossierDesk::unknown);
    }

    /** One transaction that sees the rows of the one the actor stands for. */
    private <T> T ownRows(Actor actor, Supplier<T> work) {
        return new RowScope(Set.of(), subject(actor)).call(() -> transaction.execute(status -> work.get()));
    }
}
