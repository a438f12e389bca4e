package vn.langso.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.langso.kernel.Refusal;
import vn.langso.web.Language;

class PaperPressTest {

    @Test
    void aPaperIsReadableForEverAndForEverybody() throws Exception {
        var pdf = Samples.pdf();
        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aPaperSaysWhatItWasGivenWithEveryAccent() throws Exception {
        try (var document = Loader.loadPDF(Samples.pdf())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                    .contains("Trường Hà, ngày 03 tháng 02 năm 2026")
                    .contains("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nông Văn Đức");
        }
    }

    @Test
    void aPaperHasAPlaceForEachSignature() throws Exception {
        try (var document = Loader.loadPDF(Samples.pdf())) {
            assertThat(document.getDocumentCatalog().getAcroForm().getFields())
                    .extracting(PDField::getPartialName)
                    .containsExactlyInAnyOrder("officer", "agency");
        }
    }

    @Test
    void aPaperThatCannotBeSetIsRefused() {
        var paper = Samples.paper(Language.UR, Optional.empty());
        assertThatThrownBy(() -> Samples.press().set(paper))
                .isInstanceOf(Refusal.class)
                .hasMessage("signing.language-not-set");
    }
}
