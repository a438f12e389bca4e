package vn.langso.dossiers.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import vn.langso.dossiers.DossierLine;
import vn.langso.dossiers.SignAs;
import vn.langso.dossiers.Step;
import vn.langso.dossiers.Urgency;
import vn.langso.kernel.Vietnam;
import vn.langso.procedures.DossierStatus;
import vn.langso.procedures.OfficeTimes;
import vn.langso.web.Page;

/** What officers read of a dossier's state, and why it is as pressing as its colour says. */
public final class DeskWords {

    private final OfficeTimes times;
    private final Instant now;

    DeskWords(OfficeTimes times, Instant now) {
        this.times = times;
        this.now = now;
    }

    public static String status(Page page, DossierStatus status) {
        return page.text("dossiers.status." + word(status));
    }

    public static String urgency(Page page, Urgency urgency) {
        return page.text("dossiers.urgency." + word(urgency));
    }

    public static String signAs(Page page, SignAs signAs) {
        return page.text("dossiers.sign-as." + word(signAs));
    }

    /** The name of a constant in keys of texts and in the style sheet. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why it has its colour. */
    public String reason(Page page, DossierLine line) {
        if (line.kind().filter(Step.Kind.SIGN::equals).isPresent()) {
            return page.text("dossiers.urgency.why.signing");
        }
        return switch (line.urgency()) {
            case LATE -> late(page, line.dueAt().orElseThrow());
            case DUE_SOON -> soon(page, line.dueAt().orElseThrow());
            case ON_TIME ->
                line.dueAt().map(due -> onTime(page, due)).orElseGet(() -> page.text("dossiers.urgency.why.no-clock"));
            case NEW -> page.text("dossiers.urgency.why.new", page.moment(line.workAt()));
            case PAUSED -> page.text("dossiers.urgency.why." + word(line.status()), since(page, line));
            case READY -> page.text("dossiers.urgency.why.ready", since(page, line));
            case OVER -> page.text("dossiers.urgency.why.over", since(page, line));
        };
    }

    private String late(Page page, Instant due) {
        var days = times.workingDays(day(due), day(now));
        return days == 0
                ? page.text("dossiers.urgency.why.late-today", time(page, due))
                : page.text("dossiers.urgency.why.late", days);
    }

    private String soon(Page page, Instant due) {
        return day(due).equals(day(now))
                ? page.text("dossiers.urgency.why.today", time(page, due))
                : page.text("dossiers.urgency.why.soon", page.moment(due));
    }

    private String onTime(Page page, Instant due) {
        var days = times.workingDays(day(now), day(due));
        return days == 0
                ? page.text("dossiers.urgency.why.soon", page.moment(due))
                : page.text("dossiers.urgency.why.on-time", days, page.shortDate(day(due)));
    }

    private static String since(Page page, DossierLine line) {
        return page.shortDate(day(line.changedAt()));
    }

    private static String time(Page page, Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .localizedBy(page.locale())
                .format(moment.atZone(Vietnam.ZONE));
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Vietnam.ZONE);
    }
}
