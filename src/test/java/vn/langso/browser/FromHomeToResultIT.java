package vn.langso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.langso.signing.SignatureFinding.Verdict;
import vn.langso.signing.Verifier;
import vn.langso.signing.internal.Conformance;
import vn.langso.testing.BrowserTest;
import vn.langso.testing.Debian;
import vn.langso.testing.Screen;
import vn.langso.testing.Screens;
import vn.langso.web.Language;

/** The main job, on phones: a birth is registered from home and ends in a paper that anybody can check. */
@BrowserTest
class FromHomeToResultIT {

    private static final String ON = "form[data-autosave] button:not([name])";
    private static final float SHARP = 300;
    private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

    @Autowired
    Verifier verifier;

    @ParameterizedTest
    @EnumSource(names = {"VI", "UR"})
    void aBirthIsRegisteredFromHome(Language language, Screens screens, @TempDir Path folder) throws Exception {
        var parent = screens.phone(language).logIn("caobang-parent");
        var code = file(parent.page());

        handle(screens.phone(language).logIn("caobang-officer").page(), code);
        approve(screens.phone(language).logIn("caobang-approver").page(), code);
        var result = fetch(parent, code, folder.resolve("result.pdf"));

        assertThat(Conformance.breaches(result, PDFAFlavour.PDFA_2_U)).isEmpty();
        assertThat(verifier.verify(result).signatures())
                .hasSize(2)
                .allSatisfy(signature -> assertThat(signature.verdict()).isEqualTo(Verdict.GOOD));
        Debian.provide(Path.of("/usr/bin/pdfsig"), "poppler-utils");
        assertThat(pdfsig(folder.resolve("result.pdf")))
                .containsSubsequence("Signature is Valid", "Signature is Valid");
        checkWithoutNetwork(screens.phone(language), scanned(result));
    }

    private static String file(Page page) {
        page.navigate("/procedures/1.001193/start");
        page.check("[value=in-time]");
        page.click("form[action$='/start'] button");
        page.check("[value=mother]");
        page.click(ON);
        page.fill("[name='child.name']", "Nông Minh Châu");
        page.check("[value=female]");
        page.click(ON);
        page.fill("[name='child.birth']", "2026-11-02");
        page.fill("[name='child.birth-place.place']", "Thục Phán, Cao Bằng");
        page.click(ON);
        page.selectOption("[name='child.ethnicity']", "tay");
        page.fill("[name='child.home.place']", "Thục Phán, Cao Bằng");
        page.click(ON);
        page.click(ON);
        page.selectOption("[name='mother.ethnicity']", "dao");
        page.click(ON);
        page.check("[value=mother-only]");
        page.click(ON);
        page.click(ON);
        page.locator("section.paper input[capture]")
                .first()
                .setInputFiles(new FilePayload("giay-chung-sinh.png", "image/png", page.screenshot()));
        assertThat(page.locator(".sheets").first()).containsText("giay-chung-sinh");
        page.click("form[action$='/papers'] button");
        page.check("[name=declaration]");
        page.click("form[action$='/submission'] button");
        assertThat(page).hasURL(Pattern.compile(".*/dossiers/H[^/]+\\?filed"));
        return page.url().replaceAll(".*/dossiers/|\\?.*", "");
    }

    private static void handle(Page page, String code) {
        page.navigate("/desk/dossiers/" + code);
        page.click("form[action$='/acts/receive'] button");
        page.fill("#next-note", "Đủ giấy tờ");
        page.click("button[value=propose]");
    }

    private static void approve(Page page, String code) {
        page.navigate("/desk/dossiers/" + code + "/approval");
        page.click("form[action$='/approval'] button");
        page.waitForURL("**?done=approve");
    }

    /** Reloads until the result is signed, as somebody does who waits for it. */
    private static byte[] fetch(Screen parent, String code, Path file) throws Exception {
        var page = parent.page();
        var button = page.locator("form[action$='/result'] button");
        for (var tries = 0; tries < 60 && !button.isVisible(); tries++) {
            page.navigate("/dossiers/" + code);
            page.waitForTimeout(500);
        }
        parent.assertAccessible().assertFits();
        var download = page.waitForDownload(button::click);
        download.saveAs(file);
        return Files.readAllBytes(file);
    }

    private static String pdfsig(Path file) throws Exception {
        var process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What a camera reads off the paper. */
    private static String scanned(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                var code = scanned(renderer.renderImageWithDPI(page, SHARP));
                if (code.isPresent()) {
                    return code.get();
                }
            }
            throw new AssertionError("No code on any page");
        }
    }

    private static Optional<String> scanned(BufferedImage image) {
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var picture = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            var bitmap = new BinaryBitmap(new HybridBinarizer(picture));
            return Optional.of(new QRCodeReader().decode(bitmap, HINTS).getText());
        } catch (ReaderException none) {
            return Optional.empty();
        }
    }

    private static void checkWithoutNetwork(Screen anybody, String code) {
        var page = anybody.open("/verify").page();
        assertThat(page.locator("[data-kept]")).isVisible();
        page.context().setOffline(true);
        page.reload();
        page.fill("[name=slip]", code);
        page.click("form[data-verify] button:not([type])");
        assertThat(page.locator("#read-here .notice.success")).isVisible();
        assertThat(page.locator("#read-here")).containsText("Lý Thị Mỷ");
    }
}
