package vn.langso.dossiers.internal;

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

    private final ResultStore results;
    private final ResultTemplates templates;
    private final ResultPaper paper;
    private final SigningTasks signing;

    Decisions(ResultStore results, ResultTemplates templates, ResultPaper paper, SigningTasks signing) {
        this.results = results;
        this.templates = templates;
        this.paper = paper;
        this.signing = signing;
    }

    /** @throws Refusal {@link DossiersProblem#NOT_NOW} when it was decided before */
    void approve(DossierRow row, SignAs signAs, Doer doer) {
        var filing = row.filing();
        if (results.ordered(filing)) {
            throw new Refusal(DossiersProblem.NOT_NOW);
        }
        var order = Ids.next();
        var issuedOn = LocalDate.ofInstant(row.changedAt(), Vietnam.ZONE);
        var number = number(filing, issuedOn);
        var title = paper.title(filing);
        results.order(filing, order, number, title, issuedOn);
        signing.order(sign(row, order, title, paper.write(row, number, signAs, doer.nameOrNone()), doer), doer.actor());
    }

    private String number(Filing filing, LocalDate day) {
        var register = templates.of(filing.procedure()).register();
        var next = results.nextNumber(filing.province(), filing.unit(), register, day.getYear());
        return "%d/%d/%s".formatted(next, day.getYear(), register);
    }

    private static SignPaper sign(DossierRow row, UUID order, String title, OfficialPaper paper, Doer doer) {
        var filing = row.filing();
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
