package vn.langso.dossiers.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.langso.dossiers.Charge;
import vn.langso.dossiers.Dossier;
import vn.langso.dossiers.DossierEvent;
import vn.langso.dossiers.IssuedSlip;
import vn.langso.forms.AnsweredGroup;
import vn.langso.forms.Forms;
import vn.langso.procedures.DossierStatus;
import vn.langso.web.Page;
import vn.langso.web.TimelineEntry;

/** One of a person's own dossiers, in plain words. @param unit name of the unit that decides */
public record OwnSheet(Dossier dossier, String unit, Forms forms) {

    /** What the office does within is no news to the applicant. */
    private static final Set<String> WITHIN = Set.of("begin", "assign");

    private static final Set<String> TROUBLE = Set.of("refuse", "stop", "apologise", "ask-supplement", "ask-payment");

    public DossierStatus status() {
        return dossier.status();
    }

    /** Key of the status in plain words; {@code .next} behind it says what comes next. */
    public static String key(DossierStatus status) {
        return "dossiers.state." + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<AnsweredGroup> answers(Page page) {
        return forms.read(dossier.form(), dossier.answers(), page.language());
    }

    /** What happened, the first first, and what is to come. */
    public List<TimelineEntry> timeline(Page page) {
        var entries = new ArrayList<TimelineEntry>();
        dossier.history().stream()
                .filter(event -> !WITHIN.contains(event.act()) && !event.act().startsWith("step-"))
                .map(event -> happened(event, page))
                .forEach(entries::add);
        if (!status().closed()) {
            entries.add(ahead(page));
        }
        return entries;
    }

    private static TimelineEntry happened(DossierEvent event, Page page) {
        return new TimelineEntry(
                page.text("dossiers.event." + event.act()),
                page.moment(event.at()),
                event.reason(),
                TROUBLE.contains(event.act()) ? TimelineEntry.State.TROUBLE : TimelineEntry.State.DONE);
    }

    private TimelineEntry ahead(Page page) {
        return new TimelineEntry(
                page.text(key(status())),
                dossier.line()
                        .dueAt()
                        .map(due -> page.text("dossiers.own.due", page.moment(due)))
                        .orElse(""),
                Optional.of(page.text(key(status()) + ".next")),
                TimelineEntry.State.CURRENT);
    }

    /** What the office asked for, while it waits for it. */
    public Optional<IssuedSlip> asked() {
        return status() == DossierStatus.SUPPLEMENT_ASKED
                ? dossier.slips().stream()
                        .filter(slip -> slip.form() == IssuedSlip.Form.SUPPLEMENT)
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }

    /** What is to be paid just now. */
    public List<Charge> unpaid() {
        return dossier.charges().stream()
                .filter(charge -> charge.paidAt().isEmpty())
                .toList();
    }

    public boolean withdrawable() {
        return status().next().contains(DossierStatus.WITHDRAWN);
    }

    public boolean rateable() {
        return status().closed() || status() == DossierStatus.FINISHED;
    }

    /** The appointment of form 01. */
    public Optional<LocalDate> appointment() {
        return dossier.slips().stream()
                .filter(slip -> slip.form() == IssuedSlip.Form.RECEIPT)
                .findFirst()
                .flatMap(IssuedSlip::date);
    }
}
