package vn.langso.procedures.internal;

import java.time.Duration;
import java.time.LocalDateTime;

/** A stretch of time; empty when it ends before it begins. */
record Spell(LocalDateTime from, LocalDateTime to) {

    Duration length() {
        return Duration.between(from, to);
    }

    Spell since(LocalDateTime moment) {
        return moment.isAfter(from) ? new Spell(moment, to) : this;
    }

    /** What of it has passed at a moment. */
    Duration until(LocalDateTime moment) {
        var end = moment.isBefore(to) ? moment : to;
        return end.isAfter(from) ? Duration.between(from, end) : Duration.ZERO;
    }
}
