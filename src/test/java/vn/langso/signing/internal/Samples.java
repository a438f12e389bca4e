package vn.langso.signing.internal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Optional;
import vn.langso.signing.OfficialPaper;
import vn.langso.signing.PapersForTests;
import vn.langso.web.Language;
import vn.langso.web.TextsForTests;

/** A paper like those that communes issue, set. */
final class Samples {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private Samples() {}

    static OfficialPaper paper() {
        return paper(Language.VI, Optional.of("https://langso.example/verify#1.aGVsbG8"));
    }

    static OfficialPaper paper(Language language, Optional<String> slip) {
        return PapersForTests.paper(language, slip);
    }

    static byte[] pdf() {
        return press().set(paper());
    }

    static PaperPress press() {
        return new PaperPress(TEMPLATES, TextsForTests.texts());
    }
}
