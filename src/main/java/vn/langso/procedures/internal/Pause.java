package vn.langso.procedures.internal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A time that is not the agency's: it waits for a supplement, a payment or another agency.
 *
 * @param to empty while it lasts
 */
record Pause(LocalDateTime from, Optional<LocalDateTime> to) {

    Pause {
        if (to.filter(end -> end.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("Ends before it begins: " + from + ", " + to);
        }
    }

    /** The same ended pauses without overlap, so that no time counts twice. */
    static List<Spell> merged(List<Pause> pauses) {
        var merged = new ArrayList<Spell>();
        pauses.stream().sorted(Comparator.comparing(Pause::from)).forEach(pause -> pause.mergeInto(merged));
        return merged;
    }

    private void mergeInto(List<Spell> merged) {
        var end = to.orElseThrow();
        if (merged.isEmpty() || from.isAfter(merged.getLast().to())) {
            merged.add(new Spell(from, end));
            return;
        }
        var last = merged.removeLast();
        merged.add(new Spell(last.from(), end.isAfter(last.to()) ? end : last.to()));
    }
}
