package vn.langso.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.langso.kernel.Role;

/**
 * One reading of a person's data by somebody in office, as the person sees it.
 *
 * @param roles the offices in whose right it was done
 * @param area code of the unit the reader acted in
 */
public record DataReading(
        UUID id,
        Instant at,
        String reader,
        List<Role> roles,
        Optional<String> area,
        Purpose purpose,
        Set<DataField> fields) {}
