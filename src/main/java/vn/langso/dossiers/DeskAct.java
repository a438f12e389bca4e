package vn.langso.dossiers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.langso.procedures.Fee;

/** Something an officer does with one dossier. */
public sealed interface DeskAct {

    /** Takes it in: it is complete, the clock runs, the first step begins; form 01 is issued. */
    record Receive() implements DeskAct {}

    /** Does not take it in (form 03). @param reason with the rule it rests on */
    record Refuse(String reason) implements DeskAct {}

    /** Asks once for everything that is missing (form 02); the clock stands. @param until by when to answer */
    record AskSupplement(String what, LocalDate until) implements DeskAct {}

    /** Asks for money; the clock stands. @param amount whole đồng, more than 0 */
    record AskPayment(Fee.Kind kind, long amount, String note) implements DeskAct {}

    /** The money came. @param receipt number of the receipt given at the counter */
    record ConfirmPayment(int charge, String receipt) implements DeskAct {}

    /** Ends the current step in one of its outcomes. */
    record EndStep(String outcome, String note) implements DeskAct {}

    /** Decides in favour: the result is made and signed. Only at a step that decides. */
    record Approve(SignAs signAs, String note) implements DeskAct {}

    /** Ends it without a result (form 05). @param reason with the rule it rests on */
    record Stop(String reason) implements DeskAct {}

    /** Says sorry before it is late and names a new date (form 04); once. */
    record Apologise(LocalDate newDate, String reason) implements DeskAct {}

    /** Gives it to a colleague, or takes it oneself. @param to empty takes it from whoever had it */
    record Assign(Optional<UUID> to) implements DeskAct {}

    /** Gives the result to the applicant at the counter. @param to who received it */
    record HandOver(String to) implements DeskAct {}
}
