package vn.langso.territory.internal;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.DigestUtils;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Vietnam;
import vn.langso.territory.AreaScope;
import vn.langso.territory.ChangeVillages;
import vn.langso.territory.Territories;
import vn.langso.territory.TerritoryProblem;
import vn.langso.territory.Unit;
import vn.langso.territory.Village;
import vn.langso.territory.VillageAct;
import vn.langso.territory.VillageChange;
import vn.langso.territory.VillageList;
import vn.langso.territory.VillageName;
import vn.langso.territory.VillageVersion;
import vn.langso.territory.Villages;
import vn.langso.territory.VillagesChanged;

/** Records decisions about villages. */
@Service
class VillageDesk implements Villages {

    private static final int HISTORY = 200;

    private final Territories territories;
    private final VillageStore store;
    private final VillageListStore lists;
    private final VillageListReader reader;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    VillageDesk(
            Territories territories,
            VillageStore store,
            VillageListStore lists,
            VillageListReader reader,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.territories = territories;
        this.store = store;
        this.lists = lists;
        this.reader = reader;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public List<Village> of(String commune, LocalDate day) {
        return territories
                .find(commune)
                .map(unit -> store.of(unit.province(), unit.code(), day))
                .orElse(List.of());
    }

    @Override
    public Optional<Village> find(String code, LocalDate day) {
        var dot = code.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : of(code.substring(0, dot), day).stream()
                        .filter(village -> village.code().equals(code))
                        .findFirst();
    }

    @Override
    public List<VillageChange> history(String commune) {
        return store.history(territories.require(commune).province(), commune, HISTORY);
    }

    @Override
    public List<String> change(ChangeVillages command, Actor actor, AreaScope scope) {
        var commune = commune(command.commune(), scope);
        return within(scope, actor, () -> {
            store.lock(commune.code());
            return store.content(commune.province(), command.key())
                    .map(earlier -> repeat(earlier, command, commune))
                    .orElseGet(() -> decide(command, commune, actor));
        });
    }

    private Unit commune(String code, AreaScope scope) {
        var commune = territories.require(code);
        if (commune.provincial()) {
            throw Refusal.of(TerritoryProblem.UNIT_UNKNOWN, code);
        }
        scope.require(commune.province(), commune.code());
        return commune;
    }

    private <T> T within(AreaScope scope, Actor actor, Supplier<T> work) {
        return scope.rows(actor.person().orElse(null)).call(() -> transaction.execute(status -> work.get()));
    }

    private List<String> repeat(String earlier, ChangeVillages command, Unit commune) {
        if (!earlier.equals(digest(command))) {
            throw new Refusal(TerritoryProblem.KEY_REUSED);
        }
        return store.after(commune.province(), command.key());
    }

    private List<String> decide(ChangeVillages command, Unit commune, Actor actor) {
        var after = enter(command, commune, actor);
        var ended = command.act() == VillageAct.RENAME
                ? List.<String>of()
                : command.before().stream().map(VillageVersion::code).toList();
        audit.record(new AuditEntry(
                actor,
                commune.province(),
                "territory." + command.act().code() + "-village",
                "commune:" + commune.code(),
                Map.of(
                        "effective-on", command.effectiveOn().toString(),
                        "legal-basis", command.legalBasis(),
                        "ended", String.join(" ", ended),
                        "begun", String.join(" ", after))));
        events.publishEvent(new VillagesChanged(command.key(), commune.code(), ended, after));
        return after;
    }

    /** @return codes of the villages there are from then on */
    private List<String> enter(ChangeVillages command, Unit commune, Actor actor) {
        var province = commune.province();
        var lasting = store.lasting(province, commune.code());
        new VillageRules(lasting, Vietnam.today(clock)).check(command);
        store.addChange(province, command, digest(command), actor.person().orElse(null), clock.instant());
        for (var decided : command.before()) {
            end(province, command, decided);
            lasting.stream()
                    .filter(village -> village.code().equals(decided.code()))
                    .forEach(village ->
                            store.addPart(province, command.key(), "before", village.code(), village.name()));
        }
        return begin(province, command);
    }

    private void end(String province, ChangeVillages command, VillageVersion decided) {
        if (!store.end(province, decided.code(), decided.version(), command.effectiveOn())) {
            throw new Refusal(TerritoryProblem.VILLAGE_CHANGED);
        }
    }

    private List<String> begin(String province, ChangeVillages command) {
        var codes = new ArrayList<String>();
        var number = store.highestNumber(province, command.commune());
        for (var name : command.after()) {
            if (command.act() == VillageAct.RENAME) {
                codes.add(command.before().getFirst().code());
                store.addPeriod(province, codes.getLast(), name, command.effectiveOn());
            } else {
                codes.add("%s.%03d".formatted(command.commune(), ++number));
                store.begin(province, codes.getLast(), name, command.effectiveOn());
            }
            store.addPart(province, command.key(), "after", codes.getLast(), name.name());
        }
        return codes;
    }

    private static String digest(ChangeVillages command) {
        return DigestUtils.md5DigestAsHex(command.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public VillageList preview(String commune, String file, byte[] content, Actor actor, AreaScope scope) {
        var unit = commune(commune, scope);
        var problems = new Problems();
        var rows = reader.read(new SourceFile(file, content), problems);
        return within(scope, actor, () -> {
            var known = store.lasting(unit.province(), unit.code());
            new VillageListRules(known, Vietnam.today(clock), problems).check(file, rows);
            var list = new VillageList(Ids.next(), unit.code(), rows, problems.all());
            if (problems.none()) {
                lists.keep(unit.province(), list, clock.instant());
            }
            return list;
        });
    }

    @Override
    public int confirm(String commune, UUID list, Actor actor, AreaScope scope) {
        var unit = commune(commune, scope);
        return within(scope, actor, () -> {
            store.lock(unit.code());
            var rows = lists.rows(unit.province(), unit.code(), list)
                    .orElseThrow(() -> new Refusal(TerritoryProblem.LIST_UNKNOWN));
            var begun = new ArrayList<String>();
            for (var row : rows) {
                var command = creation(list, unit, row);
                if (store.content(unit.province(), command.key()).isPresent()) {
                    return rows.size();
                }
                begun.addAll(enter(command, unit, actor));
            }
            audit.record(new AuditEntry(
                    actor,
                    unit.province(),
                    "territory.enter-villages",
                    "commune:" + unit.code(),
                    Map.of("villages", Integer.toString(rows.size()))));
            events.publishEvent(new VillagesChanged(list, unit.code(), List.of(), begun));
            return rows.size();
        });
    }

    /** Each row of a list has a key of its own, made of the list's, so that confirming twice enters once. */
    private static ChangeVillages creation(UUID list, Unit commune, VillageList.Row row) {
        var key = UUID.nameUUIDFromBytes((list + " " + row.row()).getBytes(StandardCharsets.UTF_8));
        return new ChangeVillages(
                key,
                commune.code(),
                VillageAct.CREATE,
                List.of(),
                List.<VillageName>of(row.name()),
                row.validFrom(),
                row.legalBasis());
    }
}
