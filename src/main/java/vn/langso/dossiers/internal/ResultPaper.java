package vn.langso.dossiers.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.dossiers.SignAs;
import vn.langso.forms.Forms;
import vn.langso.kernel.Vietnam;
import vn.langso.procedures.Procedures;
import vn.langso.signing.OfficialPaper;
import vn.langso.signing.OfficialPaper.Fact;
import vn.langso.web.Language;
import vn.langso.web.Texts;

/** Writes the result of a dossier, in Vietnamese as law asks. */
@Component
class ResultPaper {

    private final Forms forms;
    private final Procedures procedures;
    private final ResultTemplates templates;
    private final Authority authority;
    private final SignatureBlock block;
    private final Texts texts;

    ResultPaper(
            Forms forms,
            Procedures procedures,
            ResultTemplates templates,
            Authority authority,
            SignatureBlock block,
            Texts texts) {
        this.forms = forms;
        this.procedures = procedures;
        this.templates = templates;
        this.authority = authority;
        this.block = block;
        this.texts = texts;
    }

    /** What the paper is called: the name of the procedure's first result. */
    String title(Filing filing) {
        var filedOn = LocalDate.ofInstant(filing.submittedAt(), Vietnam.ZONE);
        return procedures
                .find(filing.procedure(), filedOn)
                .flatMap(it -> it.results().stream().findFirst())
                .map(result -> result.name().official())
                .orElse(filing.title());
    }

    OfficialPaper write(Filing filing, LocalDate day, String number, SignAs signAs, String signer) {
        var head = authority.of(filing.unit(), day);
        return new OfficialPaper(
                Language.VI,
                head.superior(),
                head.agency(),
                number,
                head.place(),
                day,
                title(filing).toUpperCase(Locale.forLanguageTag("vi")),
                filing.title(),
                List.of(texts.get(
                        Language.VI, "dossiers.result.body", filing.code().value(), filing.applicantName())),
                facts(filing),
                List.of(filing.applicantName(), texts.get(Language.VI, "dossiers.result.archive")),
                block.of(signAs, signer),
                Optional.empty());
    }

    private List<Fact> facts(Filing filing) {
        var template = templates.of(filing.procedure());
        return forms.read(filing.form(), filing.answers(), Language.VI).stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> template.states(line.name()))
                .map(line -> new Fact(line.label(), line.answer()))
                .toList();
    }
}
