package vn.langso.dossiers.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.langso.dossiers.Charge;
import vn.langso.dossiers.Colleague;
import vn.langso.dossiers.Dossier;
import vn.langso.dossiers.DossierEvent;
import vn.langso.dossiers.Opinion;
import vn.langso.dossiers.Station;
import vn.langso.dossiers.Step;
import vn.langso.files.StoredFile;
import vn.langso.forms.AnsweredGroup;
import vn.langso.kernel.Capacity;
import vn.langso.web.Choice;
import vn.langso.web.Crumb;
import vn.langso.web.Page;
import vn.langso.web.TimelineEntry;

/**
 * What the page of a dossier shows to officers.
 *
 * @param unit name of the unit that decides
 * @param holder name of who has it
 * @param outcomes in which its step may end
 * @param stations its control slip
 * @param files what was handed in, by id
 */
public record DeskDossier(
        Dossier dossier,
        String unit,
        Optional<String> holder,
        List<AnsweredGroup> answers,
        List<Step> steps,
        List<Step.Outcome> outcomes,
        List<Station> stations,
        List<Colleague> colleagues,
        List<Opinion> opinions,
        Map<UUID, StoredFile> files,
        DeskWords words) {

    private static final int HOURS_A_DAY = 8;
    private static final String STEP = "step-";

    public String code() {
        return dossier.line().code().value();
    }

    public String address() {
        return "/desk/dossiers/" + code();
    }

    /** @param below whether the page is one below the dossier's own */
    public List<Crumb> trail(Page page, boolean below) {
        var desk = new Crumb(page.text("web.desk"), "/desk");
        var list = new Crumb(page.text("dossiers.desk.title"), "/desk/dossiers");
        return below ? List.of(desk, list, new Crumb(code(), address())) : List.of(desk, list);
    }

    public String reason(Page page) {
        return words.reason(page, dossier.line());
    }

    public Optional<String> step(Page page) {
        return dossier.line().step().map(step -> stepName(page, step));
    }

    public List<Choice> givable() {
        return colleagues.stream()
                .map(it -> new Choice(it.person().toString(), it.name()))
                .toList();
    }

    public List<Choice> outcomeChoices(Page page) {
        return outcomes.stream()
                .map(it -> new Choice(it.code(), it.name().in(page.language())))
                .toList();
    }

    /** What is to be paid. */
    public Optional<Charge> due() {
        return dossier.charges().stream()
                .filter(charge -> charge.paidAt().isEmpty())
                .findFirst();
    }

    /** Whether a paper can be looked at in small. */
    public boolean picture(Dossier.Paper paper) {
        return Optional.ofNullable(files.get(paper.file()))
                .flatMap(StoredFile::pixels)
                .isPresent();
    }

    /** Opinions that this officer is asked for. */
    public List<Opinion> asked(Optional<UUID> officer) {
        return opinions.stream()
                .filter(it -> it.answer().isEmpty()
                        && officer.equals(Optional.of(it.colleague().person())))
                .toList();
    }

    /** Everything that happened, the latest first. */
    public List<TimelineEntry> timeline(Page page) {
        return dossier.history().reversed().stream()
                .map(event -> new TimelineEntry(
                        event(page, event), moment(page, event), event.reason(), TimelineEntry.State.DONE))
                .toList();
    }

    private String event(Page page, DossierEvent event) {
        var act = event.act();
        return act.startsWith(STEP)
                ? page.text("dossiers.desk.event.step", outcome(page, act.substring(STEP.length())))
                : page.text("dossiers.desk.event." + act);
    }

    private String outcome(Page page, String code) {
        return steps.stream()
                .flatMap(step -> step.outcomes().stream())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .map(outcome -> outcome.name().in(page.language()))
                .orElse(code);
    }

    private static String moment(Page page, DossierEvent event) {
        var who = event.who()
                .map(name -> event.capacity() == Capacity.SELF
                        ? name
                        : page.text(
                                "dossiers.desk.event.who",
                                name,
                                page.text("dossiers.capacity." + DeskWords.word(event.capacity()))))
                .orElseGet(() -> page.text("dossiers.desk.event.program"));
        return isolated(page.moment(event.at())) + " · " + isolated(who);
    }

    /** Keeps its own direction within a line of another (Unicode Standard Annex 9, 2.7). */
    private static String isolated(String text) {
        return "\u2068" + text + "\u2069";
    }

    private String stepName(Page page, String code) {
        return steps.stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .map(step -> step.name().in(page.language()))
                .orElse(code);
    }

    /** Office time in days of eight hours, hours and minutes. */
    public static String time(Page page, Duration time) {
        var hours = time.toHours();
        return page.text("dossiers.desk.time", hours / HOURS_A_DAY, hours % HOURS_A_DAY, time.toMinutesPart());
    }
}
