package vn.langso.dossiers.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.dossiers.Dossier;
import vn.langso.dossiers.IssuedSlip;
import vn.langso.kernel.Vietnam;
import vn.langso.signing.OfficialPaper;
import vn.langso.signing.OfficialPaper.Fact;
import vn.langso.signing.Papers;
import vn.langso.signing.Signatory;
import vn.langso.web.Language;
import vn.langso.web.Texts;

/**
 * The statutory slips as papers (Circular 03/2025/TT-VPCP, Appendix I). They are in Vietnamese: the circular gives their
 * form.
 */
@Component
class SlipPress {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Papers papers;
    private final Authority authority;
    private final Texts texts;

    SlipPress(Papers papers, Authority authority, Texts texts) {
        this.papers = papers;
        this.authority = authority;
        this.texts = texts;
    }

    byte[] press(Dossier dossier, IssuedSlip slip) {
        var day = LocalDate.ofInstant(slip.at(), Vietnam.ZONE);
        var head = authority.of(dossier.line().unit(), day);
        return papers.set(new OfficialPaper(
                Language.VI,
                head.superior(),
                head.agency(),
                text("number", slip.number(), dossier.line().code().value()),
                head.place(),
                day,
                text("title." + slip.form().name().toLowerCase(Locale.ROOT)),
                text("form", slip.form().code()),
                List.of(text("body." + slip.form().name().toLowerCase(Locale.ROOT))),
                facts(dossier, slip),
                List.of(text("recipient")),
                new Signatory(List.of(), text("signatory"), slip.officer()),
                Optional.empty()));
    }

    private List<Fact> facts(Dossier dossier, IssuedSlip slip) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("code", dossier.line().code().value()));
        facts.add(fact("applicant", dossier.line().applicant()));
        facts.add(
                fact("procedure", dossier.line().title() + " (" + dossier.line().procedure() + ")"));
        if (slip.form() == IssuedSlip.Form.RECEIPT) {
            dossier.papers().forEach(paper -> facts.add(fact("paper", paper.name())));
        }
        if (!slip.text().isEmpty()) {
            facts.add(fact("text." + slip.form().name().toLowerCase(Locale.ROOT), slip.text()));
        }
        slip.date()
                .ifPresent(date ->
                        facts.add(fact("date." + slip.form().name().toLowerCase(Locale.ROOT), DAY.format(date))));
        return facts;
    }

    private Fact fact(String label, String value) {
        return new Fact(text(label), value);
    }

    private String text(String key, Object... arguments) {
        return texts.get(Language.VI, "dossiers.slip." + key, arguments);
    }
}
