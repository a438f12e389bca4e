package vn.langso.identity.internal;

import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import vn.langso.identity.Mandate;
import vn.langso.kernel.Capacity;

/** A right to act for somebody of the demo. */
record DemoMandate(
        UUID id,
        UUID agent,
        UUID subject,
        Capacity capacity,
        Mandate.Basis basis,
        String purpose,
        Optional<String> witness) {

    /** @param row of {@code demo/mandates.csv} */
    static DemoMandate of(CSVRecord row) {
        var basis = Mandate.Basis.valueOf(row.get("basis"));
        return new DemoMandate(
                UUID.fromString(row.get("id")),
                UUID.fromString(row.get("agent")),
                UUID.fromString(row.get("subject")),
                Capacity.valueOf(row.get("capacity")),
                basis,
                row.get("purpose").isEmpty() ? basis.name() : row.get("purpose"),
                Optional.of(row.get("witness")).filter(it -> !it.isEmpty()));
    }
}
