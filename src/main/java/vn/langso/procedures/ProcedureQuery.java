package vn.langso.procedures;

import java.util.Optional;

/**
 * Which procedures are wanted, and which piece of the list.
 *
 * @param text what somebody typed: any language, with or without diacritics, spelling slips forgiven; may be blank
 * @param field code of a {@link Field}
 * @param unit code of a province or commune: what is settled there
 * @param event code of a {@link LifeEvent}
 * @param after code of the last procedure of the earlier piece
 * @param limit 1 to {@value #MOST}
 */
public record ProcedureQuery(
        String text,
        Optional<String> field,
        Optional<Level> level,
        Optional<String> unit,
        Optional<String> event,
        Optional<String> after,
        int limit) {

    public static final int MOST = 100;

    /** Everything, as far as it fits in one piece. */
    public static ProcedureQuery all() {
        return new ProcedureQuery(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), MOST);
    }
}
