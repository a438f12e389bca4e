package vn.langso.dossiers.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.langso.dossiers.DossiersProblem;
import vn.langso.dossiers.SignAs;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Vietnam;
import vn.langso.signing.OfficialPaper;
import vn.langso.signing.SignPaper;
import vn.langso.signing.SigningTasks;

/** A decision in favour: the result gets its number and is ordered to be signed. */
@Component
class Decisions {

    private static final String NO_NUMBER = "…";

    private final ResultStore results;
    private final ResultTemplates templates;
    private final ResultPaper paper;
    private final SigningTasks signing;
    private final InstantSource clock;

    Decisions(
            ResultStore results,
            ResultTemplates templates,
            ResultPaper paper,
            SigningTasks signing,
            InstantSource clock) {
        this.results = results;
        this.templates = templates;
        this.paper = paper;
        this.signing = signing;
        this.clock = clock;
    }

    /** @throws Refusal {@link DossiersProblem#NOT_NOW} when it was decided before */
    void approve(DossierRow row, SignAs signAs, Doer doer) {
        var filing = row.filing();
        if (results.ordered(filing)) {
            throw new Refusal(DossiersProblem.NOT_NOW);
        }
        var order = Ids.next();
        var issuedOn = Vietnam.today(clock);
        var register = templates.of(filing.procedure()).register();
        var next = results.nextNumber(filing.province(), filing.unit(), register, issuedOn.getYear());
        var number = number(Integer.toString(next), issuedOn, register);
        var title = paper.title(filing);
        results.order(filing, order, number, title, issuedOn);
        var written = paper.write(filing, issuedOn, number, signAs, doer.nameOrNone());
        signing.order(sign(filing, order, title, written, doer), doer.actor());
    }

    /** What {@link #approve} would have signed now, but for its number. */
    OfficialPaper draft(Filing filing, SignAs signAs, Doer doer) {
        var today = Vietnam.today(clock);
        var number = number(NO_NUMBER, today, templates.of(filing.procedure()).register());
        return paper.write(filing, today, number, signAs, doer.nameOrNone());
    }

    private static String number(String number, LocalDate day, String register) {
        return "%s/%d/%s".formatted(number, day.getYear(), register);
    }

    private static SignPaper sign(Filing filing, UUID order, String title, OfficialPaper paper, Doer doer) {
        return new SignPaper(
                order,
                filing.province(),
                filing.unit(),
                DossierBinder.reference(filing),
                filing.code().value(),
                title,
                filing.applicantName(),
                Optional.of(filing.applicant()),
                paper,
                doer.actor().person().orElseThrow());
    }
}
