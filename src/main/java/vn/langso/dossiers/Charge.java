package vn.langso.dossiers;

import java.time.Instant;
import java.util.Optional;
import vn.langso.procedures.Fee;

/**
 * Something to be paid for a dossier.
 *
 * @param number within the dossier, 1 and up
 * @param amount whole đồng, more than 0
 * @param paidAt empty while it is due
 * @param receipt number of the receipt
 */
public record Charge(
        int number,
        Fee.Kind kind,
        long amount,
        String note,
        Instant askedAt,
        Optional<Instant> paidAt,
        Optional<String> receipt) {}
