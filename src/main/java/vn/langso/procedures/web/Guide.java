package vn.langso.procedures.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.langso.procedures.ChannelTerms;
import vn.langso.procedures.Deadline;
import vn.langso.procedures.Fee;
import vn.langso.procedures.LocalText;
import vn.langso.procedures.Paper;
import vn.langso.procedures.Procedure;
import vn.langso.procedures.Procedure.Case;
import vn.langso.procedures.Procedures;

/** What the page of a procedure tells. */
public final class Guide {

    /**
     * How long it takes and what it costs on one way of filing.
     *
     * @param inCase which kind of application; empty when there is one only
     * @param due the last day for a dossier handed in now
     */
    public record Terms(
            Optional<LocalText> inCase,
            ChannelTerms.Channel channel,
            Deadline deadline,
            Optional<LocalDate> due,
            List<Fee> fees) {}

    private final Procedure procedure;
    private final List<Terms> terms;

    Guide(Procedure procedure, Procedures procedures) {
        this.procedure = procedure;
        this.terms = procedure.channels().stream()
                .flatMap(channel -> terms(channel, procedures))
                .toList();
    }

    public Procedure procedure() {
        return procedure;
    }

    /** A line for each way of filing and, where they differ, each case. */
    public List<Terms> terms() {
        return terms;
    }

    /** What one has to bring or fill in. */
    public List<Paper> toBring() {
        return procedure.papers().stream()
                .filter(paper -> paper.kind() != Paper.Kind.DATABASE)
                .toList();
    }

    /** What the office looks up by itself. */
    public List<Paper> lookedUp() {
        return procedure.papers().stream()
                .filter(paper -> paper.kind() == Paper.Kind.DATABASE)
                .toList();
    }

    /** Whether a reader should ask the office before relying on it. */
    public boolean uncertain() {
        return procedure.confidence() == Procedure.Confidence.LOW
                || procedure.codeConfidence() != Procedure.CodeConfidence.CONFIRMED;
    }

    private Stream<Terms> terms(ChannelTerms channel, Procedures procedures) {
        if (procedure.cases().isEmpty()) {
            return Stream.of(terms(channel, Optional.empty(), procedures));
        }
        return procedure.cases().stream().map(it -> terms(channel, Optional.of(it), procedures));
    }

    private static Terms terms(ChannelTerms channel, Optional<Case> inCase, Procedures procedures) {
        var deadline = inCase.flatMap(Case::deadline).orElse(channel.deadline());
        return new Terms(
                inCase.map(Case::name),
                channel.channel(),
                deadline,
                procedures.dueWhenFiledNow(deadline),
                channel.feesOf(inCase.map(Case::code).orElse("")));
    }
}
