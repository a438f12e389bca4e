package vn.langso.dossiers.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.dossiers.Dossier;
import vn.langso.dossiers.DossierEvent;
import vn.langso.dossiers.Station;
import vn.langso.dossiers.Step;
import vn.langso.procedures.OfficeTimes;

/** Tells from a dossier's history how long it was at each step (Circular 03/2025/TT-VPCP, form 06). */
@Component
class ControlSlip {

    private static final int WHOLE = 100;

    private final Timing timing;
    private final OfficeTimes times;
    private final InstantSource clock;

    ControlSlip(Timing timing, OfficeTimes times, InstantSource clock) {
        this.timing = timing;
        this.times = times;
        this.clock = clock;
    }

    List<Station> of(Dossier dossier, List<Step> steps) {
        var allowed = timing.allowed(dossier);
        return stays(dossier.history()).stream()
                .flatMap(stay ->
                        steps.stream().filter(step -> stay.isAt(step.code())).map(step -> station(stay, step, allowed)))
                .toList();
    }

    private Station station(Stay stay, Step step, Optional<Duration> allowed) {
        return new Station(
                step,
                stay.first().at(),
                stay.next().map(DossierEvent::at),
                stay.next().flatMap(DossierEvent::who),
                taken(stay, step),
                allowed.map(it -> it.multipliedBy(step.share()).dividedBy(WHOLE)));
    }

    private Duration taken(Stay stay, Step step) {
        var sum = Duration.ZERO;
        for (var index = 0; index < stay.events().size(); index++) {
            var event = stay.events().get(index);
            if (!event.status().pausesClock() && step.kind() != Step.Kind.WAIT) {
                sum = sum.plus(times.workingTime(event.at(), stay.endOf(index, clock.instant())));
            }
        }
        return sum;
    }

    /** Events at one step in a row. @param next with which it left the step */
    private record Stay(List<DossierEvent> events, Optional<DossierEvent> next) {

        DossierEvent first() {
            return events.getFirst();
        }

        boolean isAt(String step) {
            return first().step().equals(Optional.of(step));
        }

        Instant endOf(int index, Instant now) {
            return index + 1 < events.size()
                    ? events.get(index + 1).at()
                    : next.map(DossierEvent::at).orElse(now);
        }
    }

    private static List<Stay> stays(List<DossierEvent> history) {
        var stays = new ArrayList<Stay>();
        var begin = 0;
        for (var index = 1; index <= history.size(); index++) {
            var over = index == history.size();
            if (over || !history.get(index).step().equals(history.get(begin).step())) {
                var next = over ? Optional.<DossierEvent>empty() : Optional.of(history.get(index));
                stays.add(new Stay(history.subList(begin, index), next));
                begin = index;
            }
        }
        return stays;
    }
}
