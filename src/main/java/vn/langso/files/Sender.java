package vn.langso.files;

import java.util.Optional;
import java.util.UUID;
import vn.langso.audit.AuditEntry;
import vn.langso.kernel.Actor;

/**
 * Who sends a file.
 *
 * @param id the person, or a random id that a form begun without logging in carries
 * @param subject the person acted for, who may see the file as well
 * @param province two-digit code of the province concerned; {@code 00} when it is not known yet
 * @param area code of the unit in which an officer or helper acts
 */
public record Sender(UUID id, Optional<UUID> subject, String province, Optional<String> area) {

    /** @throws java.util.NoSuchElementException when the actor is the program itself */
    public static Sender of(Actor actor) {
        return new Sender(actor.person().orElseThrow(), actor.subject(), AuditEntry.PLATFORM, actor.area());
    }
}
