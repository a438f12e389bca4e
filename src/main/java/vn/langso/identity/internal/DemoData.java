package vn.langso.identity.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.langso.database.RowScope;
import vn.langso.identity.Grant;
import vn.langso.identity.GrantRole;
import vn.langso.identity.Mandate;
import vn.langso.kernel.Vietnam;

/** Puts the demo's people, offices and mandates into the database, once. */
@Component
@ConditionalOnBooleanProperty("langso.demo")
class DemoData implements ApplicationRunner {

    private static final int ADULT = 18;

    private final DemoPeople demo;
    private final PersonStore people;
    private final PersonKeyStore keys;
    private final OfficeStore offices;
    private final MandateStore mandates;
    private final ScopedTransactions transactions;
    private final InstantSource clock;

    DemoData(
            DemoPeople demo,
            PersonStore people,
            PersonKeyStore keys,
            OfficeStore offices,
            MandateStore mandates,
            ScopedTransactions transactions,
            InstantSource clock) {
        this.demo = demo;
        this.people = people;
        this.keys = keys;
        this.offices = offices;
        this.mandates = mandates;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transactions.run(RowScope.EVERYTHING, () -> {
            demo.people().forEach(this::add);
            demo.mandates().forEach(this::add);
        });
    }

    private void add(DemoPerson known) {
        var person = known.person();
        if (people.find(person.id()).isPresent()) {
            return;
        }
        people.add(person, clock.instant());
        known.number().ifPresent(it -> keys.add(person.id(), PersonKey.of(it), clock.instant()));
        known.office().ifPresent(it -> appoint(known, it));
    }

    /** The office has the person's own id, so that a second start adds no second one. */
    private void appoint(DemoPerson known, Grant office) {
        var person = known.person();
        offices.add(
                new GrantRole(
                        person.id(),
                        person.name(),
                        known.number().orElseThrow().digits(),
                        Optional.empty(),
                        office.role(),
                        office.area(),
                        today(),
                        Optional.empty()),
                new Seat(
                        office.role(),
                        person.province(),
                        Optional.of(office.area()).filter(it -> !it.equals(person.province())),
                        Optional.empty()),
                person.id(),
                null,
                clock.instant());
        offices.confirm(person.id(), null, clock.instant());
    }

    private void add(DemoMandate mandate) {
        var subject = people.find(mandate.subject()).orElseThrow();
        var until = mandate.basis() == Mandate.Basis.CHILD
                ? subject.birth().orElseThrow().reaches(ADULT)
                : today().plusYears(1);
        mandates.add(
                new MandateRow(
                        mandate.id(),
                        people.find(mandate.agent()).orElseThrow(),
                        subject,
                        mandate.capacity(),
                        mandate.basis(),
                        mandate.purpose(),
                        subject.commune(),
                        mandate.witness(),
                        Optional.empty(),
                        until.atStartOfDay(Vietnam.ZONE).toInstant(),
                        true),
                mandate.agent(),
                clock.instant());
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }
}
