package vn.langso.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A consent that somebody gave aloud or on paper to a helper or officer.
 *
 * @param id made by the client, once per filled-in form
 * @param witness name of who heard it, with {@link Mandate.Basis#SPOKEN}
 * @param paper SHA-256 of the photo of the signed paper, 64 hexadecimal digits, with {@link Mandate.Basis#PAPER}
 * @param until the last day, at most one year from now
 */
public record RecordConsent(
        UUID id,
        UUID subject,
        Mandate.Basis basis,
        String purpose,
        Optional<String> witness,
        Optional<String> paper,
        LocalDate until) {}
