package vn.langso.audit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which lines somebody asks for; an empty part does not bound.
 *
 * @param action the action's whole name or its beginning, such as {@code territory.}
 * @param subject what it was done to, {@code kind:id}
 * @param person who did it, or on whose behalf
 * @param from first day, in Viet Nam
 * @param until last day, in Viet Nam
 */
public record AuditQuery(
        Optional<String> action,
        Optional<String> subject,
        Optional<UUID> person,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {}
