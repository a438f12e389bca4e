package vn.langso.dossiers;

import java.util.List;
import vn.langso.kernel.Role;
import vn.langso.procedures.LocalText;

/**
 * A step of the internal process of a procedure.
 *
 * @param role whose step it is
 * @param share of the deadline, in percent; the shares of a process add up to 100
 * @param kind what is done there
 * @param outcomes in which it may end; a step that decides has those beside approving and stopping
 */
public record Step(String code, LocalText name, Role role, int share, Kind kind, List<Outcome> outcomes) {

    /** What is done at a step. */
    public enum Kind {
        /** Papers and facts are looked at. */
        CHECK,
        /** Another agency, a council or a public posting is waited for. */
        WAIT,
        /** The one in charge decides and signs. */
        DECIDE,
        /** Decided in favour; the result is on its way to being signed. Part of no process. */
        SIGN
    }

    /** @param to code of the step that follows */
    public record Outcome(String code, LocalText name, String to) {}
}
