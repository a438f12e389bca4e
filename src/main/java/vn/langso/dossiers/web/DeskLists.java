package vn.langso.dossiers.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.langso.dossiers.Colleague;
import vn.langso.dossiers.Desk;
import vn.langso.dossiers.DossierLine;
import vn.langso.dossiers.Opinions;
import vn.langso.dossiers.SavedViews;
import vn.langso.kernel.Actor;
import vn.langso.procedures.OfficeTimes;
import vn.langso.procedures.ProcedureQuery;
import vn.langso.procedures.Procedures;
import vn.langso.territory.AreaScope;
import vn.langso.web.Choice;
import vn.langso.web.Language;

/** Gathers what the list of dossiers shows. */
@Component
class DeskLists {

    private static final int PIECE = 50;

    private final Desk desk;
    private final Opinions opinions;
    private final SavedViews views;
    private final Procedures procedures;
    private final UnitNames units;
    private final OfficeTimes times;
    private final InstantSource clock;

    DeskLists(
            Desk desk,
            Opinions opinions,
            SavedViews views,
            Procedures procedures,
            UnitNames units,
            OfficeTimes times,
            InstantSource clock) {
        this.desk = desk;
        this.opinions = opinions;
        this.views = views;
        this.procedures = procedures;
        this.units = units;
        this.times = times;
        this.clock = clock;
    }

    DeskList of(DeskQuery query, @Nullable String after, Language language, Actor actor, AreaScope scope) {
        var officer = actor.person().orElseThrow();
        var lines = desk.list(query.filter(officer), PIECE, after, actor, scope);
        return new DeskList(
                query,
                lines,
                query.chosen() == DeskTab.ALL ? Map.of() : desk.count(query.filterOfChips(officer), actor, scope),
                names(lines.items(), scope),
                units.within(scope),
                procedures(language),
                colleagues(lines.items(), scope),
                query.chosen() == DeskTab.MINE ? opinions.asked(actor, scope) : List.of(),
                views.of(actor),
                words());
    }

    DeskWords words() {
        return new DeskWords(times, clock.instant());
    }

    private Map<UUID, String> names(List<DossierLine> lines, AreaScope scope) {
        var officers = lines.stream().flatMap(line -> line.assignee().stream()).collect(Collectors.toSet());
        return desk.names(officers, scope);
    }

    private List<Colleague> colleagues(List<DossierLine> lines, AreaScope scope) {
        var deciding = lines.stream().map(DossierLine::unit).distinct().toList();
        return deciding.size() == 1 ? desk.colleagues(deciding.getFirst(), scope) : List.of();
    }

    private List<Choice> procedures(Language language) {
        return procedures.list(ProcedureQuery.all()).items().stream()
                .map(it -> new Choice(it.code(), it.name().in(language)))
                .sorted(java.util.Comparator.comparing(
                        Choice::label, java.text.Collator.getInstance(language.locale())))
                .toList();
    }
}
