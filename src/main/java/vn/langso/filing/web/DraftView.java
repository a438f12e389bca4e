package vn.langso.filing.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.langso.filing.Draft;
import vn.langso.forms.Form;
import vn.langso.forms.Question;
import vn.langso.procedures.Procedure;
import vn.langso.web.Page;
import vn.langso.web.Step;

/**
 * A draft as its pages show it.
 *
 * @param unit name of who is asked to decide
 */
public record DraftView(Draft draft, Form form, Procedure procedure, String unit, Instant now) {

    private static final Duration NEAR_END = Duration.ofDays(10);

    /** The three parts of the way. */
    public enum Part {
        ANSWERS,
        PAPERS,
        CHECK
    }

    public UUID id() {
        return draft.id();
    }

    public String title(Page page) {
        return procedure.name().in(page.language());
    }

    /** @param what code of a page, or {@code papers}, {@code check} */
    public String address(String what) {
        return address(draft.id(), what);
    }

    static String address(UUID draft, String what) {
        return "/drafts/" + draft + "/" + what;
    }

    /** Where a draft is gone on with. */
    public String first() {
        return address(form.pages(draft.answers()).getFirst().code());
    }

    /** The page before the papers. */
    public String last() {
        return address(form.pages(draft.answers()).getLast().code());
    }

    /** Whether there are less than ten days left. */
    public boolean expiresSoon() {
        return draft.expiresAt().minus(NEAR_END).isBefore(now);
    }

    /** The first page with something missing; the papers when nothing is. */
    String leftOff() {
        return form.pages(draft.answers()).stream()
                .filter(page -> page.asked(draft.answers()).stream().anyMatch(this::unanswered))
                .findFirst()
                .map(page -> address(page.code()))
                .orElseGet(() -> address(PapersPage.NAME));
    }

    private boolean unanswered(Question question) {
        return question.required() && !draft.answers().values().has(question.name());
    }

    public List<Step> steps(Page page, Part current) {
        return List.of(
                step(page, Part.ANSWERS, "filing.part.answers", current),
                step(page, Part.PAPERS, "filing.part.papers", current),
                step(page, Part.CHECK, "filing.part.check", current));
    }

    private static Step step(Page page, Part part, String key, Part current) {
        var order = part.compareTo(current);
        return new Step(
                page.text(key), order < 0 ? Step.State.DONE : order == 0 ? Step.State.CURRENT : Step.State.AHEAD);
    }
}
