package vn.langso.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Slice;

/**
 * "Who looked at my data": every reading by somebody in office leaves a line that the person can read. Readings through
 * {@link PersonalData} leave it by themselves; a module that shows personal data of its own says so here.
 */
public interface DataAccess {

    /**
     * Writes down that the actor has read these fields of a person, in the transaction of the caller. Nothing is
     * written when the actor is that person or the program itself.
     *
     * @throws vn.langso.kernel.Refusal {@link PeopleProblem#PURPOSE_MISSING}
     */
    void record(UUID person, Set<DataField> fields, Purpose purpose, Actor actor);

    /**
     * A piece of a person's log, the latest first.
     *
     * @param after {@link Slice#next} of the piece before; empty for the first
     * @param limit 1 to 200
     */
    Slice<DataReading> readings(UUID person, Optional<String> after, int limit);
}
