package vn.langso.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.langso.kernel.Actor;

/**
 * One act.
 *
 * @param actor who did it, for whom and by what right
 * @param province two-digit code of the province concerned; {@code 00} for the platform as a whole
 * @param action permanent name of the act, {@code module.verb-noun}, such as {@code territory.rename-village}
 * @param subject what it was done to, {@code kind:id}, such as {@code village:01273.004}
 * @param details what else a reader has to know; never a secret, never a whole identity number
 */
public record AuditEntry(
        Actor actor, String province, String action, String subject, SortedMap<String, String> details) {

    /** The platform as a whole, in place of a province. */
    public static final String PLATFORM = "00";

    public AuditEntry {
        details = new TreeMap<>(details);
    }

    public AuditEntry(Actor actor, String province, String action, String subject, Map<String, String> details) {
        this(actor, province, action, subject, new TreeMap<>(details));
    }
}
