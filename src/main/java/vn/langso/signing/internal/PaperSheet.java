package vn.langso.signing.internal;

import java.util.Base64;
import java.util.Optional;
import vn.langso.signing.OfficialPaper;
import vn.langso.web.Texts;

/**
 * What the template of a paper reads.
 *
 * @param paper what it says
 * @param texts the words that every paper has
 */
public record PaperSheet(OfficialPaper paper, Texts texts) {

    /** A text in the paper's language. */
    public String text(String key, Object... arguments) {
        return texts.get(paper.language(), key, arguments);
    }

    /** Place and date; days, and months before March, have two digits (Decree 30/2020, Annex I, part II, 4b). */
    public String placeAndDate() {
        var date = paper.date();
        var month = date.getMonthValue() < 3 ? "%02d" : "%d";
        return text(
                "signing.paper.place-and-date",
                paper.place(),
                "%02d".formatted(date.getDayOfMonth()),
                month.formatted(date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    /** The code's picture as an address that carries it. */
    public Optional<String> code() {
        return paper.slip()
                .map(QrPicture::of)
                .map(QrPicture::png)
                .map(Base64.getEncoder()::encodeToString)
                .map("data:image/png;base64,"::concat);
    }
}
