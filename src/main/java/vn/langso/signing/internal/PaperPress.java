package vn.langso.signing.internal;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import vn.langso.kernel.Refusal;
import vn.langso.signing.OfficialPaper;
import vn.langso.signing.Papers;
import vn.langso.signing.SigningProblem;
import vn.langso.web.Texts;

/**
 * Sets papers from the template {@code signing/paper}. Its letters are Liberation Serif, which take the same room as
 * the Times New Roman that Decree 30/2020 asks for.
 */
@Lazy
@Service
class PaperPress implements Papers {

    private static final String FAMILY = "Liberation Serif";
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** The measures of the letters, which would otherwise be read anew for each paper. */
    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final TemplateEngine templates;
    private final Texts texts;

    PaperPress(TemplateEngine templates, Texts texts) {
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public byte[] set(OfficialPaper paper) {
        if (paper.language().direction().equals("rtl")) {
            throw new Refusal(SigningProblem.LANGUAGE_NOT_SET);
        }
        var html = new StringOutput();
        templates.render("signing/paper.jte", Map.of("sheet", new PaperSheet(paper, texts)), html);
        try {
            return print(html.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] print(String html) throws IOException {
        try (var renderer = renderer(html)) {
            renderer.layout();
            try (var document = renderer.createPDFKeepOpen()) {
                SignatureFields.add(document, renderer.getLayersPositions());
                var bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        }
    }

    private static PdfBoxRenderer renderer(String html) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.withHtmlContent(html, null);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLOURS);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
        builder.useFont(font("Regular"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(font("Bold"), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(font("Italic"), FAMILY, 400, FontStyle.ITALIC, true);
        builder.useFont(font("BoldItalic"), FAMILY, 700, FontStyle.ITALIC, true);
        return builder.buildPdfRenderer();
    }

    private static FSSupplier<InputStream> font(String style) {
        return () -> fontFile(style);
    }

    /** One of the family's four files; the caller closes it. */
    static InputStream fontFile(String style) {
        return Objects.requireNonNull(
                PaperPress.class.getResourceAsStream("/liberation/LiberationSerif-" + style + ".ttf"));
    }
}
