package vn.langso.dossiers.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.langso.dossiers.SignAs;
import vn.langso.signing.Mandate;
import vn.langso.signing.Signatory;
import vn.langso.web.Language;
import vn.langso.web.Texts;

/** The lines above a signature for a people's committee (Decree 30/2020/NĐ-CP, Annex I, part II, 7). */
@Component
class SignatureBlock {

    private final Texts texts;

    SignatureBlock(Texts texts) {
        this.texts = texts;
    }

    /** @param name of the one who signs */
    Signatory of(SignAs signAs, String name) {
        var committee = new Mandate(Mandate.Form.TM, text("committee"));
        return switch (signAs) {
            case CHAIR -> new Signatory(List.of(committee), text("chair"), name);
            case DEPUTY ->
                new Signatory(List.of(committee, new Mandate(Mandate.Form.KT, text("chair"))), text("deputy"), name);
            case BY_ORDER ->
                new Signatory(List.of(new Mandate(Mandate.Form.TL, text("chair"))), text("official"), name);
        };
    }

    private String text(String key) {
        return texts.get(Language.VI, "dossiers.signatory." + key);
    }
}
