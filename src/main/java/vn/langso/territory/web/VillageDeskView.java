package vn.langso.territory.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.langso.territory.Unit;
import vn.langso.territory.Village;
import vn.langso.territory.VillageChange;
import vn.langso.territory.VillageKind;
import vn.langso.web.Choice;
import vn.langso.web.Crumb;
import vn.langso.web.Page;
import vn.langso.web.TimelineEntry;

/** What the pages for a commune's villages share. */
public record VillageDeskView(Unit commune, List<Village> villages, LocalDate today) {

    public String address() {
        return "/desk/areas/" + commune.code() + "/villages";
    }

    /** The way to the list, or to what is done with it. */
    public List<Crumb> trail(Page page, boolean below) {
        var unit = new Crumb(UnitView.named(page, commune), "/areas/" + commune.code());
        return below ? List.of(unit, new Crumb(page.text("territory.villages"), address())) : List.of(unit);
    }

    public static String named(Page page, Village village) {
        return page.text("territory.village-kind." + village.kind().code()) + " " + village.name();
    }

    public List<Choice> choices(Page page) {
        return villages.stream()
                .map(village ->
                        new Choice(VillageChoice.write(village), named(page, village) + " (" + village.code() + ")"))
                .toList();
    }

    public static List<Choice> kinds(Page page) {
        return Arrays.stream(VillageKind.values())
                .map(kind -> new Choice(kind.name(), page.text("territory.village-kind." + kind.code())))
                .toList();
    }

    /** What was decided, the latest first. */
    public List<TimelineEntry> timeline(Page page, List<VillageChange> history) {
        return history.stream().map(change -> entry(page, change)).toList();
    }

    private TimelineEntry entry(Page page, VillageChange change) {
        var label = page.text(
                "territory.village.change." + change.act().code(),
                String.join(", ", change.before()),
                String.join(", ", change.after()));
        var state = change.effectiveOn().isAfter(today) ? TimelineEntry.State.AHEAD : TimelineEntry.State.DONE;
        return new TimelineEntry(
                label,
                page.date(change.effectiveOn()),
                Optional.of(page.text("territory.legal-basis", change.legalBasis())),
                state);
    }
}
