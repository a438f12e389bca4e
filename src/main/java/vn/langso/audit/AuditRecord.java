package vn.langso.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.langso.kernel.Capacity;

/**
 * One line of the record of what was done.
 *
 * @param province with {@code lane} and {@code number} the line's place in the chain
 * @param person who did it; empty when the program itself did
 * @param onBehalfOf for whom
 * @param area code of the unit in which an officer or helper acted
 */
public record AuditRecord(
        String province,
        int lane,
        long number,
        Instant at,
        String action,
        String subject,
        Optional<UUID> person,
        Optional<UUID> onBehalfOf,
        Capacity capacity,
        Optional<String> area,
        Map<String, String> details) {}
