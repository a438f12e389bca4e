package vn.langso.territory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.langso.territory.FormerUnit;
import vn.langso.territory.Unit;
import vn.langso.territory.UnitChange;
import vn.langso.territory.UnitFigure;
import vn.langso.web.Crumb;
import vn.langso.web.Page;
import vn.langso.web.TimelineEntry;

/** What the page of a unit shows of it. */
public record UnitView(
        Unit unit,
        Optional<Unit> parent,
        LocalDate day,
        Optional<UnitFigure> figure,
        List<UnitChange> changes,
        List<FormerUnit> predecessors) {

    /** The unit with its kind, such as {@code Phường Thục Phán}. */
    public static String named(Page page, Unit unit) {
        return page.text("territory.named." + unit.kind().code(), unit.name());
    }

    /** An old unit with its kind. */
    public static String named(Page page, FormerUnit unit) {
        return page.text("territory.named." + unit.kind(), unit.name());
    }

    public List<Crumb> trail(Page page) {
        var country = new Crumb(page.text("territory.country.title"), "/areas");
        return parent.map(it -> List.of(country, new Crumb(named(page, it), "/areas/" + it.code())))
                .orElseGet(() -> List.of(country));
    }

    /** What happened, the latest first, down to the beginning of the two tiers. */
    public List<TimelineEntry> timeline(Page page) {
        return changes.stream().map(change -> entry(page, change)).toList();
    }

    private static TimelineEntry entry(Page page, UnitChange change) {
        var label = change.after()
                .map(after -> change.before().isPresent() && change.before().get() != after
                        ? page.text(
                                "territory.change.kind",
                                change.name(),
                                kind(page, change.before().get().code()),
                                kind(page, after.code()))
                        : page.text("territory.change.begun", change.name(), kind(page, after.code())))
                .orElseGet(() -> page.text("territory.change.ended", change.name()));
        return new TimelineEntry(
                label,
                page.date(change.effectiveOn()),
                Optional.of(page.text("territory.legal-basis", change.legalBasis())),
                TimelineEntry.State.DONE);
    }

    private static String kind(Page page, String code) {
        return page.text("territory.kind." + code);
    }
}
