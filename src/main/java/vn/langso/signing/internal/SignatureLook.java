package vn.langso.signing.internal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.langso.kernel.Vietnam;
import vn.langso.signing.OfficialPaper;
import vn.langso.signing.Papers;
import vn.langso.web.Language;
import vn.langso.web.Texts;

/** What is to be read in the place of a signature (Decree 30/2020/NĐ-CP, Annex I, part II, 7d and 8b). */
@Component
class SignatureLook {

    /** Day, time and zone, as the decree has them. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss xxx").withZone(Vietnam.ZONE);

    private final Texts texts;

    SignatureLook(Texts texts) {
        this.texts = texts;
    }

    List<String> lines(OfficialPaper paper, String field, Instant at) {
        var signer = field.equals(Papers.OFFICER) ? paper.signatory().name() : paper.agency();
        return lines(paper.language(), signer, at);
    }

    List<String> lines(Language language, String signer, Instant at) {
        return List.of(
                texts.get(language, "signing.look.signer", signer),
                texts.get(language, "signing.look.time", TIME.format(at)));
    }
}
