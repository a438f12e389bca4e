package vn.langso.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Slice;

/** The catalogue of administrative procedures. Reading needs no right: it is public by law. */
public interface Procedures {

    /** The version in force on a day. @param code of today or a former one */
    Optional<Procedure> find(String code, LocalDate day);

    /**
     * The version in force today.
     *
     * @throws Refusal {@link ProceduresProblem#PROCEDURE_UNKNOWN}
     */
    Procedure require(String code);

    /**
     * What is in force today, the best answers first; without a text in the order of a life event, else the most used
     * first.
     *
     * @throws Refusal {@link ProceduresProblem#LIMIT_OUT_OF_RANGE}, {@link ProceduresProblem#LIFE_EVENT_UNKNOWN}, and
     *     what {@link vn.langso.territory.Territories#require} refuses
     */
    Slice<Procedure> list(ProcedureQuery query);

    /** All fields, in the catalogue's order. */
    List<Field> fields();

    /** All life events, the most common first. */
    List<LifeEvent> lifeEvents();

    /** The last day that is on time for a dossier handed in now; empty when no clock runs for a single dossier. */
    Optional<LocalDate> dueWhenFiledNow(Deadline deadline);
}
