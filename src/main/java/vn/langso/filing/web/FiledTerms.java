package vn.langso.filing.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.langso.procedures.ChannelTerms;
import vn.langso.procedures.ChannelTerms.Channel;
import vn.langso.procedures.Deadline;
import vn.langso.procedures.Fee;
import vn.langso.procedures.Procedure.Case;
import vn.langso.procedures.Procedures;

/**
 * How long it takes and what it costs on one way of filing.
 *
 * @param due the last day for what is filed now
 */
public record FiledTerms(Channel channel, Deadline deadline, Optional<LocalDate> due, List<Fee> fees) {

    /** Every way, the one that is being taken first. */
    static List<FiledTerms> of(DraftView view, Procedures procedures) {
        return view.procedure().channels().stream()
                .sorted(Comparator.comparing(it -> it.channel() != Channel.ONLINE))
                .map(terms -> of(view, terms, procedures))
                .toList();
    }

    private static FiledTerms of(DraftView view, ChannelTerms terms, Procedures procedures) {
        var caseCode = view.draft().caseCode();
        var deadline = view.procedure().caseOf(caseCode).flatMap(Case::deadline).orElse(terms.deadline());
        return new FiledTerms(terms.channel(), deadline, procedures.dueWhenFiledNow(deadline), terms.feesOf(caseCode));
    }
}
