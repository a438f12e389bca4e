package vn.langso.dossiers.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.web.FormTexts;

/**
 * What a person writes about a dossier: an answer, a reason, a message, a word on how it went.
 *
 * @param key made once per form shown, so that a resend is one
 */
@FormTexts("dossiers.own")
public record WordsForm(
        @Nullable UUID key, @Nullable String text, @Nullable Integer stars) {

    String words() {
        return text == null ? "" : text;
    }

    UUID keyOr(UUID other) {
        return key == null ? other : key;
    }
}
