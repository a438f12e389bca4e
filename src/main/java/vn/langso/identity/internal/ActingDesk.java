package vn.langso.identity.internal;

import static vn.langso.identity.PeopleProblem.MANDATE_ENDED;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.langso.database.RowScope;
import vn.langso.identity.Acting;
import vn.langso.identity.ActingFor;
import vn.langso.identity.Grant;
import vn.langso.identity.Mandate;
import vn.langso.identity.Staff;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Capacity;
import vn.langso.kernel.Refusal;

/** Makes the actor of a request, looking up every time what the chosen mandate is still worth. */
@Service
class ActingDesk implements Acting {

    private final MandateStore mandates;
    private final Staff staff;
    private final ScopedTransactions transactions;
    private final InstantSource clock;

    ActingDesk(MandateStore mandates, Staff staff, ScopedTransactions transactions, InstantSource clock) {
        this.mandates = mandates;
        this.staff = staff;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Actor actorFor(UUID person, Optional<UUID> chosen) {
        return chosen.map(mandate -> actor(person, mandate)).orElseGet(() -> Actor.self(person));
    }

    private Actor actor(UUID person, UUID chosen) {
        var mandate = usable(person, chosen).orElseThrow(() -> new Refusal(MANDATE_ENDED));
        return new Actor(
                Optional.of(person),
                Optional.of(mandate.subject()),
                mandate.capacity(),
                Optional.of(chosen).filter(it -> mandate.capacity() != Capacity.GUARDIAN),
                area(person, chosen),
                false);
    }

    @Override
    public Optional<ActingFor> current(UUID person, Optional<UUID> chosen) {
        return chosen.flatMap(it -> usable(person, it))
                .map(it -> new ActingFor(it.id(), it.subject(), it.subjectName(), it.capacity()));
    }

    private Optional<Mandate> usable(UUID person, UUID chosen) {
        return transactions
                .call(own(person), () -> mandates.find(chosen, clock.instant()))
                .filter(it -> it.agent().equals(person))
                .filter(it -> it.state() == Mandate.State.IN_FORCE)
                .filter(it -> stillInOffice(it.capacity(), person));
    }

    /** A consent given to somebody in office ends with the office. */
    private boolean stillInOffice(Capacity capacity, UUID person) {
        return switch (capacity) {
            case HELPER, OFFICER ->
                staff.grantsOf(person).stream().map(Grant::role).anyMatch(Offices::helps);
            default -> true;
        };
    }

    private Optional<String> area(UUID person, UUID mandate) {
        return transactions.call(own(person), () -> mandates.areaOf(mandate));
    }

    private static RowScope own(UUID person) {
        return new RowScope(Set.of(), person);
    }
}
