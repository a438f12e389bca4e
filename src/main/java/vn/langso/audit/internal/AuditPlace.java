package vn.langso.audit.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.langso.audit.AuditRecord;

/** A line's place in the order of time, as an address carries it: microseconds, province, lane and number. */
record AuditPlace(Instant at, String province, int lane, long number) {

    static AuditPlace of(AuditRecord line) {
        return new AuditPlace(line.at(), line.province(), line.lane(), line.number());
    }

    /** @return empty for anything that is no place, so that a garbled address shows the beginning */
    static Optional<AuditPlace> parse(String text) {
        var parts = text.split("-", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            var at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
            return Optional.of(new AuditPlace(at, parts[1], Integer.parseInt(parts[2]), Long.parseLong(parts[3])));
        } catch (NumberFormatException | ArithmeticException garbled) {
            return Optional.empty();
        }
    }

    OffsetDateTime timestamp() {
        return at.atOffset(ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        return "%d-%s-%d-%d".formatted(ChronoUnit.MICROS.between(Instant.EPOCH, at), province, lane, number);
    }
}
