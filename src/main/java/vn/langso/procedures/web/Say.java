package vn.langso.procedures.web;

import java.util.Locale;
import java.util.Optional;
import vn.langso.procedures.Deadline;
import vn.langso.procedures.Fee;
import vn.langso.procedures.LocalText;
import vn.langso.procedures.Paper;
import vn.langso.procedures.Procedure;
import vn.langso.web.Language;
import vn.langso.web.Page;

/** The catalogue in the words of a page's reader. */
public record Say(Page page) {

    public String text(LocalText text) {
        return text.in(page.language());
    }

    public String text(Optional<LocalText> text) {
        return text.map(this::text).orElse("");
    }

    /** Whether the official Vietnamese has to stand beside: it is what forms and counters say. */
    public boolean translated() {
        return page.language() != Language.VI;
    }

    /** The name of a constant: {@code procedures.level.commune-police}. */
    public String name(String kind, Enum<?> constant) {
        return page.text("procedures." + kind + "." + key(constant));
    }

    /** How long, in numbers; the rule beside it says the rest. */
    public String deadline(Deadline deadline) {
        return switch (deadline.unit()) {
            case SAME_DAY, CAMPAIGN, ROUND -> name("deadline", deadline.unit());
            case WORKING_DAY, WORKING_HOUR, DAY ->
                deadline.amount()
                        .map(amount -> page.text("procedures.deadline." + key(deadline.unit()), amount))
                        .orElseGet(() -> page.text("procedures.deadline.unknown"));
        };
    }

    public String fee(Fee fee) {
        if (fee.free()) {
            return page.text("procedures.fee.free");
        }
        return fee.amount()
                .map(amount -> page.text("procedures.fee." + key(fee.basis()), page.money(amount)))
                .orElseGet(() -> page.text("procedures.fee.unknown"));
    }

    /** How many originals and copies; empty when there is nothing to count. */
    public String count(Paper paper) {
        return paper.originals() > 0
                ? page.text("procedures.paper.originals", paper.originals())
                : paper.copies() > 0 ? page.text("procedures.paper.copies", paper.copies()) : "";
    }

    /** The first of what a short line of a list tells: how long it takes. */
    public String time(Procedure procedure) {
        return deadline(procedure.channels().getFirst().deadline());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
