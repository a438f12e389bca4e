package vn.langso.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.validation.MapBindingResult;

/**
 * Made-up content for the style guide, in one language.
 *
 * @param page of that language
 * @param fields a form with kept answers and errors; names end in the language's tag, as all stand on one page
 */
public record Specimen(Page page, Fields fields) {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 2);

    public static Specimen of(Page page) {
        return new Specimen(page, fields(page));
    }

    /** A field of the form. */
    public Field field(String name) {
        return fields.of(named(page, name));
    }

    /** The same question once more, in a filter bar. */
    public Field filter(String name) {
        return fields.of(name + "[filter-" + page.language().tag() + "]");
    }

    public List<Choice> choices(String field, String... values) {
        return Stream.of(values)
                .map(value -> new Choice(value, page.text("web.sample." + field + "." + value)))
                .toList();
    }

    public List<Step> steps() {
        return List.of(
                new Step(page.text("web.sample.step.answers"), Step.State.DONE),
                new Step(page.text("web.sample.step.papers"), Step.State.CURRENT),
                new Step(page.text("web.sample.step.fee"), Step.State.AHEAD));
    }

    public List<TimelineEntry> course() {
        return List.of(
                entry("received", 0, TimelineEntry.State.DONE),
                new TimelineEntry(
                        page.text("web.sample.course.supplement"),
                        page.date(DAY.plusDays(2)),
                        Optional.of(page.text("web.sample.course.supplement.note")),
                        TimelineEntry.State.TROUBLE),
                entry("review", 5, TimelineEntry.State.CURRENT),
                entry("result", 9, TimelineEntry.State.AHEAD));
    }

    public List<Tab> tabs() {
        return List.of(
                new Tab(page.text("web.sample.views.list"), page.path(), true),
                new Tab(page.text("web.sample.views.map"), page.with("view", "map"), false));
    }

    public LocalDate day() {
        return DAY;
    }

    private TimelineEntry entry(String key, int daysLater, TimelineEntry.State state) {
        return new TimelineEntry(
                page.text("web.sample.course." + key), page.date(DAY.plusDays(daysLater)), Optional.empty(), state);
    }

    private static Fields fields(Page page) {
        var answers = new MapBindingResult(new HashMap<>(), "sample");
        answers.rejectValue(named(page, "name"), "NotBlank");
        answers.rejectValue(named(page, "phone"), "web.sample.phone.pattern");
        var required = Set.of(named(page, "name"), named(page, "phone"), named(page, "agree"));
        return new Fields(page, new FormShape("web.sample", required), answers);
    }

    private static String named(Page page, String name) {
        return name + "[" + page.language().tag() + "]";
    }
}
