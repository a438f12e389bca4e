package vn.langso.identity.internal;

import static vn.langso.identity.PeopleProblem.GRANT_DECIDED;
import static vn.langso.identity.PeopleProblem.GRANT_OUT_OF_REACH;
import static vn.langso.identity.PeopleProblem.GRANT_TO_ONESELF;
import static vn.langso.identity.PeopleProblem.GRANT_UNKNOWN;
import static vn.langso.identity.PeopleProblem.GRANT_WRONG;
import static vn.langso.identity.PeopleProblem.KEY_REUSED;
import static vn.langso.identity.PeopleProblem.LAST_ADMINISTRATOR;
import static vn.langso.identity.PeopleProblem.SECOND_PERSON_NEEDED;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.database.RowScope;
import vn.langso.identity.Grant;
import vn.langso.identity.GrantRole;
import vn.langso.identity.Office;
import vn.langso.identity.OfficeFilter;
import vn.langso.identity.Staff;
import vn.langso.kernel.Actor;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Role;
import vn.langso.kernel.Slice;
import vn.langso.kernel.Vietnam;
import vn.langso.territory.AreaScope;

/** Gives, confirms and takes back offices; every step is judged by {@link GrantRules} and written down. */
@Service
class StaffDesk implements Staff {

    private static final int LONGEST_REASON = 500;
    private static final int EXPORT_PIECE = 500;

    private final OfficeStore offices;
    private final StaffPeople people;
    private final Places places;
    private final ScopedTransactions transactions;
    private final Audit audit;
    private final InstantSource clock;

    StaffDesk(
            OfficeStore offices,
            StaffPeople people,
            Places places,
            ScopedTransactions transactions,
            Audit audit,
            InstantSource clock) {
        this.offices = offices;
        this.people = people;
        this.places = places;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Grant> grantsOf(UUID person) {
        return transactions.call(new RowScope(Set.of(), person), () -> offices.working(person, today()));
    }

    @Override
    public UUID grant(GrantRole command, Actor actor) {
        var granter = person(actor);
        var seat = seat(command);
        check(command);
        requireReach(granter, seat);
        return transactions.call(RowScope.EVERYTHING, () -> {
            var holder = people.find(command, seat, actor);
            if (holder.equals(granter)) {
                throw new Refusal(GRANT_TO_ONESELF);
            }
            if (!offices.add(command, seat, holder, granter, clock.instant())) {
                return repeat(command, seat, holder);
            }
            record(actor, "people.grant-role", command.id(), seat, holder);
            return holder;
        });
    }

    private Seat seat(GrantRole command) {
        return places.seat(command.role(), command.area())
                .filter(GrantRules::fits)
                .orElseThrow(() -> new Refusal(GRANT_WRONG, new FieldProblem("area", "people.grant.place")));
    }

    private void check(GrantRole command) {
        if (command.until().filter(until -> until.isBefore(command.from())).isPresent()) {
            throw new Refusal(GRANT_WRONG, new FieldProblem("until", "people.grant.until"));
        }
        if (command.from().isBefore(today())) {
            throw new Refusal(GRANT_WRONG, new FieldProblem("from", "people.grant.from"));
        }
    }

    private UUID repeat(GrantRole command, Seat seat, UUID holder) {
        return offices.find(command.id())
                .filter(earlier -> earlier.person().equals(holder)
                        && Seat.of(earlier).equals(seat)
                        && earlier.from().equals(command.from())
                        && earlier.until().equals(command.until()))
                .map(Office::person)
                .orElseThrow(() -> new Refusal(KEY_REUSED));
    }

    @Override
    public void confirm(UUID grant, Actor actor) {
        var confirmer = person(actor);
        transactions.run(RowScope.EVERYTHING, () -> {
            var office = existing(grant);
            requireReach(confirmer, Seat.of(office));
            if (!GrantRules.second(confirmer, office.grantedBy(), office.person())) {
                throw new Refusal(SECOND_PERSON_NEEDED);
            }
            if (!office.role().powerful() || !offices.confirm(grant, confirmer, clock.instant())) {
                throw new Refusal(GRANT_DECIDED);
            }
            record(actor, "people.confirm-role", grant, Seat.of(office), office.person());
        });
    }

    @Override
    public void withdraw(UUID grant, String reason, Actor actor) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refusal(GRANT_WRONG, new FieldProblem("reason", "people.grant.reason", LONGEST_REASON));
        }
        var withdrawer = person(actor);
        transactions.run(RowScope.EVERYTHING, () -> {
            var office = existing(grant);
            requireReach(withdrawer, Seat.of(office));
            keepOneAdministrator(office);
            if (!offices.withdraw(grant, withdrawer, reason.strip(), clock.instant())) {
                throw new Refusal(GRANT_DECIDED);
            }
            record(actor, "people.withdraw-role", grant, Seat.of(office), office.person());
        });
    }

    private void keepOneAdministrator(Office office) {
        if (office.role() == Role.PROVINCE_ADMINISTRATOR
                && office.state(today()) == Office.State.WORKING
                && offices.administrators(office.province(), today()) <= 1) {
            throw new Refusal(LAST_ADMINISTRATOR);
        }
    }

    @Override
    public Office office(UUID grant, AreaScope scope) {
        return transactions.call(scope.rows(null), () -> existing(grant));
    }

    @Override
    public Slice<Office> list(OfficeFilter filter, AreaScope scope, Optional<String> after, int limit) {
        return transactions.call(
                scope.rows(null),
                () -> Slice.of(offices.list(filter, today(), OfficeKey.parse(after), limit), limit, OfficeKey::of));
    }

    @Override
    public void export(OfficeFilter filter, AreaScope scope, Consumer<Office> sink) {
        Optional<String> after = Optional.empty();
        do {
            var piece = list(filter, scope, after, EXPORT_PIECE);
            piece.items().forEach(sink);
            after = piece.next();
        } while (after.isPresent());
    }

    private Office existing(UUID grant) {
        return offices.find(grant).orElseThrow(() -> new Refusal(GRANT_UNKNOWN));
    }

    private void requireReach(UUID person, Seat seat) {
        if (!GrantRules.reaches(grantsOf(person), seat)) {
            throw new Refusal(GRANT_OUT_OF_REACH);
        }
    }

    private void record(Actor actor, String action, UUID grant, Seat seat, UUID holder) {
        audit.record(new AuditEntry(
                actor,
                seat.province(),
                action,
                "grant:" + grant,
                Map.of("role", seat.role().name(), "area", seat.area(), "person", holder.toString())));
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }

    private static UUID person(Actor actor) {
        return actor.person().orElseThrow(() -> new Refusal(GRANT_OUT_OF_REACH));
    }
}
