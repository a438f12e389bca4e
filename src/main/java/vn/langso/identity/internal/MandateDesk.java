package vn.langso.identity.internal;

import static vn.langso.identity.PeopleProblem.KEY_REUSED;
import static vn.langso.identity.PeopleProblem.MANDATE_DECIDED;
import static vn.langso.identity.PeopleProblem.MANDATE_UNKNOWN;
import static vn.langso.identity.PeopleProblem.MANDATE_WRONG;
import static vn.langso.identity.PeopleProblem.PERSON_UNKNOWN;
import static vn.langso.identity.PeopleProblem.PERSON_WRONG;
import static vn.langso.identity.SigninProblem.TOO_MANY_TRIES;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.database.RowScope;
import vn.langso.identity.AppointGuardian;
import vn.langso.identity.AskMandate;
import vn.langso.identity.Grant;
import vn.langso.identity.Mandate;
import vn.langso.identity.Mandates;
import vn.langso.identity.NewPerson;
import vn.langso.identity.People;
import vn.langso.identity.Person;
import vn.langso.identity.RecordConsent;
import vn.langso.identity.Staff;
import vn.langso.identity.signin.Tries;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Capacity;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Vietnam;
import vn.langso.territory.AreaScope;

/** Asks for, gives, records and ends the right to act for somebody; every step is written down. */
@Service
class MandateDesk implements Mandates {

    private static final int OF_AGE = 18;
    private static final int LONGEST_REASON = 500;

    private final MandateStore mandates;
    private final PersonStore store;
    private final PeopleByNumber numbers;
    private final People people;
    private final Staff staff;
    private final ScopedTransactions transactions;
    private final Tries asked;
    private final Audit audit;
    private final InstantSource clock;

    MandateDesk(
            MandateStore mandates,
            PersonStore store,
            PeopleByNumber numbers,
            People people,
            Staff staff,
            ScopedTransactions transactions,
            Tries asked,
            Audit audit,
            InstantSource clock) {
        this.mandates = mandates;
        this.store = store;
        this.numbers = numbers;
        this.people = people;
        this.staff = staff;
        this.transactions = transactions;
        this.asked = asked;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Mandate> of(UUID person) {
        return transactions.call(new RowScope(Set.of(), person), () -> mandates.of(person, clock.instant()));
    }

    @Override
    public void ask(AskMandate command, Actor actor) {
        new MandateCheck(today())
                .purpose(command.purpose())
                .until(command.until(), 5)
                .refuse();
        if (!asked.more(self(actor).toString())) {
            throw new Refusal(TOO_MANY_TRIES);
        }
        transactions.run(RowScope.EVERYTHING, () -> {
            var subject = named(command.identityNumber(), command.name());
            var agent = person(self(actor));
            refuseOneself(subject, agent.id());
            keep(
                    new MandateRow(
                            command.id(),
                            agent,
                            subject,
                            Capacity.FAMILY,
                            Mandate.Basis.ON_SCREEN,
                            command.purpose().strip(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            endOf(command.until()),
                            false),
                    actor,
                    "people.ask-mandate");
        });
    }

    @Override
    public void give(UUID mandate, Actor actor) {
        var person = self(actor);
        transactions.run(new RowScope(Set.of(), person), () -> {
            var asked = existing(mandate);
            if (!asked.subject().equals(person)) {
                throw new Refusal(MANDATE_UNKNOWN);
            }
            if (!mandates.give(mandate, person, clock.instant())) {
                throw new Refusal(MANDATE_DECIDED);
            }
            record(actor, "people.give-mandate", mandate, asked.agent(), asked.capacity());
        });
    }

    @Override
    public void withdraw(UUID mandate, String reason, Actor actor) {
        var person = self(actor);
        var why = reason.strip().substring(0, Math.min(reason.strip().length(), LONGEST_REASON));
        transactions.run(new RowScope(Set.of(), person), () -> {
            var given = existing(mandate);
            if (given.capacity() == Capacity.GUARDIAN) {
                throw new Refusal(MANDATE_UNKNOWN);
            }
            if (!mandates.withdraw(mandate, person, why, clock.instant())) {
                throw new Refusal(MANDATE_DECIDED);
            }
            record(actor, "people.withdraw-mandate", mandate, given.agent(), given.capacity());
        });
    }

    @Override
    public void record(RecordConsent command, Actor actor, AreaScope scope) {
        new MandateCheck(today())
                .purpose(command.purpose())
                .until(command.until(), 1)
                .proof(command.basis(), command.witness(), command.paper())
                .refuse();
        var agent = self(actor);
        var office = office(agent, scope);
        transactions.run(scope.rows(agent), () -> {
            var subject = person(command.subject());
            refuseOneself(subject, agent);
            keep(
                    new MandateRow(
                            command.id(),
                            person(agent),
                            subject,
                            Offices.capacity(office.role()),
                            command.basis(),
                            command.purpose().strip(),
                            Optional.of(office.area()),
                            command.witness().map(String::strip),
                            command.paper(),
                            endOf(command.until()),
                            true),
                    actor,
                    "people.record-consent");
        });
    }

    /** The office in which the consent was given: a helping one within the scope the actor works in. */
    private Grant office(UUID agent, AreaScope scope) {
        return staff.grantsOf(agent).stream()
                .filter(grant -> Offices.helps(grant.role()) && scope.roots().contains(grant.area()))
                .findFirst()
                .orElseThrow(() -> new Refusal(PERSON_UNKNOWN));
    }

    @Override
    public void appoint(AppointGuardian command, Actor actor, AreaScope scope) {
        new MandateCheck(today())
                .purpose(command.decision())
                .until(command.until(), 30)
                .refuse();
        var officer = self(actor);
        // first within the officer's own area, which the guardian may live outside of
        transactions.run(scope.rows(officer), () -> person(command.ward()));
        transactions.run(RowScope.EVERYTHING, () -> {
            var ward = person(command.ward());
            var guardian = named(command.identityNumber(), command.name());
            refuseOneself(ward, guardian.id());
            keep(
                    new MandateRow(
                            command.id(),
                            guardian,
                            ward,
                            Capacity.GUARDIAN,
                            Mandate.Basis.WARD,
                            command.decision().strip(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            endOf(command.until()),
                            true),
                    actor,
                    "people.appoint-guardian");
        });
    }

    @Override
    public void addChild(NewPerson child, Actor actor) {
        var until = ofAge(child);
        transactions.run(RowScope.EVERYTHING, () -> {
            var parent = person(self(actor));
            people.add(child, Person.Source.SELF, actor);
            keep(
                    new MandateRow(
                            child.id(),
                            parent,
                            person(child.id()),
                            Capacity.GUARDIAN,
                            Mandate.Basis.CHILD,
                            Mandate.Basis.CHILD.name(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            until,
                            true),
                    actor,
                    "people.add-child");
        });
    }

    private Instant ofAge(NewPerson child) {
        var birthday = child.birth()
                .map(birth -> birth.reaches(OF_AGE))
                .orElseThrow(() -> new Refusal(PERSON_WRONG, new FieldProblem("birth", "people.birth.missing")));
        if (!birthday.isAfter(today())) {
            throw new Refusal(PERSON_WRONG, new FieldProblem("birth", "people.birth.of-age", OF_AGE));
        }
        return birthday.atStartOfDay(Vietnam.ZONE).toInstant();
    }

    private void keep(MandateRow mandate, Actor actor, String action) {
        if (mandates.add(mandate, actor.person().orElse(null), clock.instant())) {
            record(actor, action, mandate.id(), mandate.agent().id(), mandate.capacity());
            return;
        }
        if (!mandates.find(mandate.id(), clock.instant()).filter(mandate::same).isPresent()) {
            throw new Refusal(KEY_REUSED);
        }
    }

    private Person named(String number, String name) {
        return numbers.find(number, name)
                .orElseThrow(
                        () -> new Refusal(MANDATE_WRONG, new FieldProblem("identityNumber", "people.mandate.person")));
    }

    private static void refuseOneself(Person person, UUID agent) {
        if (person.id().equals(agent)) {
            throw new Refusal(MANDATE_WRONG, new FieldProblem("identityNumber", "people.mandate.oneself"));
        }
    }

    private Person person(UUID id) {
        return store.find(id).orElseThrow(() -> new Refusal(PERSON_UNKNOWN));
    }

    private Mandate existing(UUID mandate) {
        return mandates.find(mandate, clock.instant()).orElseThrow(() -> new Refusal(MANDATE_UNKNOWN));
    }

    private void record(Actor actor, String action, UUID mandate, UUID agent, Capacity capacity) {
        audit.record(new AuditEntry(
                actor,
                AuditEntry.PLATFORM,
                action,
                "mandate:" + mandate,
                Map.of("agent", agent.toString(), "capacity", capacity.name())));
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }

    /** The last day counts whole. */
    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
    }

    /** Nobody makes or ends mandates while acting for somebody else. */
    private static UUID self(Actor actor) {
        return actor.person().orElseThrow(() -> new Refusal(PERSON_UNKNOWN));
    }
}
