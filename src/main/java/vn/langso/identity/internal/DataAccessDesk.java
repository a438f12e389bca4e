package vn.langso.identity.internal;

import static vn.langso.identity.PeopleProblem.PURPOSE_MISSING;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.langso.database.RowScope;
import vn.langso.identity.DataAccess;
import vn.langso.identity.DataField;
import vn.langso.identity.DataReading;
import vn.langso.identity.Grant;
import vn.langso.identity.Purpose;
import vn.langso.identity.Staff;
import vn.langso.kernel.Actor;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Slice;

/** Keeps the log of who read whose data. */
@Service
class DataAccessDesk implements DataAccess {

    private static final int LONGEST_DETAIL = 500;

    private final ReadingStore readings;
    private final Staff staff;
    private final ScopedTransactions transactions;
    private final InstantSource clock;

    DataAccessDesk(ReadingStore readings, Staff staff, ScopedTransactions transactions, InstantSource clock) {
        this.readings = readings;
        this.staff = staff;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void record(UUID person, Set<DataField> fields, Purpose purpose, Actor actor) {
        requireDetail(purpose);
        actor.person()
                .filter(reader -> !reader.equals(person))
                .ifPresent(reader -> readings.add(person, reader, reading(fields, purpose, actor, reader)));
    }

    private DataReading reading(Set<DataField> fields, Purpose purpose, Actor actor, UUID reader) {
        var roles = staff.grantsOf(reader).stream()
                .filter(grant -> actor.area().map(grant.area()::equals).orElse(true))
                .map(Grant::role)
                .distinct()
                .toList();
        return new DataReading(
                Ids.next(),
                clock.instant(),
                "",
                roles,
                actor.area(),
                new Purpose(purpose.reason(), purpose.detail().strip()),
                fields);
    }

    private static void requireDetail(Purpose purpose) {
        var detail = purpose.detail().strip();
        if (detail.length() < 3 || detail.length() > LONGEST_DETAIL) {
            throw new Refusal(PURPOSE_MISSING, new FieldProblem("detail", "people.purpose.detail", LONGEST_DETAIL));
        }
    }

    @Override
    public Slice<DataReading> readings(UUID person, Optional<String> after, int limit) {
        return transactions.call(
                new RowScope(Set.of(), person),
                () -> Slice.of(
                        readings.of(person, id(after), limit),
                        limit,
                        it -> it.id().toString()));
    }

    private static @Nullable UUID id(Optional<String> text) {
        try {
            return text.map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException garbled) {
            return null;
        }
    }
}
