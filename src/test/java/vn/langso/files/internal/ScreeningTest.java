package vn.langso.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.langso.files.Samples.bytes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langso.files.FilesProblem;
import vn.langso.files.PixelSize;
import vn.langso.files.Purpose;
import vn.langso.files.Samples;
import vn.langso.kernel.Refusal;

/** What is taken, what is made of it, and what is refused. */
class ScreeningTest {

    @TempDir
    Path folder;

    private Screening screening;

    @BeforeEach
    void prepare() {
        screening = SettingsForFiles.screening(folder, file -> {});
    }

    @Test
    void aPhotoIsTurnedUprightMadeSmallerAndForgetsWhereItWasTaken() throws IOException {
        var sent = Samples.photo(4000, 3000);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains(Samples.PLACE);

        var kept = take(sent, Purpose.PHOTO);

        assertThat(kept.format()).isEqualTo(Format.JPEG);
        assertThat(kept.pixels()).contains(new PixelSize(1920, 2560));
        assertThat(Files.readString(kept.path(), StandardCharsets.ISO_8859_1)).doesNotContain(Samples.PLACE, "Exif");
        // the red left half is on top once the picture stands upright
        var picture = ImageIO.read(kept.path().toFile());
        assertThat(picture.getRGB(900, 100) & 0xFF0000).isGreaterThan(0xE00000);
        assertThat(picture.getRGB(900, 100) & 0x00FFFF).isLessThan(0x002020);
    }

    @Test
    void aSmallPictureKeepsItsSize() throws IOException {
        assertThat(take(Samples.picture(300, 200, "jpeg"), Purpose.PHOTO).pixels())
                .contains(new PixelSize(300, 200));
    }

    @Test
    void whatIsTransparentStaysSo() throws IOException {
        var kept = take(Samples.transparentPng(300, 200), Purpose.PHOTO);
        assertThat(kept.format()).isEqualTo(Format.PNG);
        assertThat(ImageIO.read(kept.path().toFile()).getColorModel().hasAlpha())
                .isTrue();
    }

    @Test
    void webpIsReadAndKeptAsAFormatThatAllPhonesShow() throws IOException {
        assertThat(take(Samples.webp(), Purpose.PHOTO).format()).isIn(Format.JPEG, Format.PNG);
    }

    @Test
    void picturesOfOtherFormatsAreRefusedWithAnAnswerThatNamesThem() {
        refuses(Samples.heic(), Purpose.PHOTO, FilesProblem.PICTURE_FORMAT);
        refuses(Samples.picture(20, 20, "gif"), Purpose.PHOTO, FilesProblem.PICTURE_FORMAT);
    }

    @Test
    void aPictureThatUnfoldsToABillionPixelsIsRefusedByItsHeader() {
        refuses(Samples.pixelBomb(), Purpose.PHOTO, FilesProblem.PICTURE_TOO_WIDE);
    }

    @Test
    void truncatedPicturesAreRefusedWhereverTheyEnd() {
        for (var format : new String[] {"jpeg", "png"}) {
            var whole = Samples.picture(400, 300, format);
            for (var part : new int[] {4, 3, 2}) {
                refuses(
                        Arrays.copyOf(whole, whole.length * (part - 1) / part),
                        Purpose.PHOTO,
                        FilesProblem.PICTURE_UNREADABLE);
            }
        }
    }

    @Test
    void garbledPicturesAreRefusedAndNeverADefect() throws IOException {
        var seed = 20_261_123L;
        var random = new Random(seed);
        for (var turn = 0; turn < 60; turn++) {
            var garbled = Samples.picture(64, 48, turn % 2 == 0 ? "jpeg" : "png");
            for (var i = 0; i < 20; i++) {
                garbled[16 + random.nextInt(garbled.length - 16)] = (byte) random.nextInt();
            }
            try {
                take(garbled, Purpose.PHOTO);
            } catch (Refusal refusal) {
                assertThat(refusal.problem()).as("seed %d, turn %d", seed, turn).isInstanceOf(FilesProblem.class);
            }
        }
    }

    @Test
    void theContentDecidesWhateverTheNameSays() {
        refuses(bytes("MZ\u0090\0\u0003\0\0\0program"), Purpose.PHOTO, FilesProblem.TYPE_NOT_ACCEPTED);
        refuses(bytes("<html><script>alert(1)</script></html>"), Purpose.PAPER, FilesProblem.TYPE_NOT_ACCEPTED);
        refuses(
                bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
                Purpose.PHOTO,
                FilesProblem.TYPE_NOT_ACCEPTED);
        refuses(bytes("just words"), Purpose.PAPER, FilesProblem.TYPE_NOT_ACCEPTED);
        refuses(Samples.pdf(""), Purpose.PHOTO, FilesProblem.TYPE_NOT_ACCEPTED);
        refuses(new byte[0], Purpose.PHOTO, FilesProblem.EMPTY);
    }

    @Test
    void papersStayAsTheyAre() throws IOException {
        var paper = Samples.pdf("", Samples.packedStream(100_000));
        var kept = take(paper, Purpose.PAPER);
        assertThat(kept.format()).isEqualTo(Format.PDF);
        assertThat(Files.readAllBytes(kept.path())).isEqualTo(paper);
    }

    @Test
    void aPdfThatUnfoldsToTooMuchIsRefused() {
        refuses(Samples.pdf("", Samples.packedStream(400 * 1024 * 1024)), Purpose.PAPER, FilesProblem.PDF_TOO_LONG);
        refuses(
                Samples.pdf(
                        "", bytes("<< /Filter [/FlateDecode /Fl#61teDecode] /Length 4 >>\nstream\nabcd\nendstream")),
                Purpose.PAPER,
                FilesProblem.PDF_TOO_LONG);
    }

    @Test
    void aPdfThatDoesThingsIsRefused() {
        refuses(
                Samples.pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"),
                Purpose.PAPER,
                FilesProblem.PDF_ACTIVE);
        refuses(
                Samples.pdf("/OpenAction 4 0 R", bytes("<< /S /Launch /F (cmd.exe) >>")),
                Purpose.PAPER,
                FilesProblem.PDF_ACTIVE);
        refuses(Samples.pdf("/Names << /EmbeddedFiles << /Names [] >> >>"), Purpose.PAPER, FilesProblem.PDF_ACTIVE);
    }

    @Test
    void aPdfThatIsCutOffOrLockedIsRefused() throws IOException {
        refuses(bytes("%PDF-1.7\n1 0 obj\n<< /Type"), Purpose.PAPER, FilesProblem.PDF_UNREADABLE);
        refuses(locked(), Purpose.PAPER, FilesProblem.PDF_LOCKED);
    }

    @Test
    void documentsAreToldApartByWhatIsInThem() throws IOException {
        assertThat(take(Samples.docx(), Purpose.PAPER).format()).isEqualTo(Format.DOCX);
        assertThat(take(Samples.zip("a.txt=hello"), Purpose.ARCHIVE).format()).isEqualTo(Format.ZIP);
        var odt = Samples.zip("mimetype=application/vnd.oasis.opendocument.text", "content.xml=<x/>");
        assertThat(take(odt, Purpose.PAPER).format()).isEqualTo(Format.ODT);
        refuses(Samples.zip("a.txt=hello"), Purpose.PAPER, FilesProblem.TYPE_NOT_ACCEPTED);
    }

    @Test
    void documentsWithMacrosAreRefused() {
        refuses(Samples.docx("word/vbaProject.bin=x"), Purpose.PAPER, FilesProblem.MACROS);
        refuses(
                Samples.zip("mimetype=application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml=x"),
                Purpose.PAPER,
                FilesProblem.MACROS);
    }

    @Test
    void packedBombsAreRefusedHoweverTheyAreBuilt() {
        refuses(Samples.zipBomb(50), Purpose.ARCHIVE, FilesProblem.ARCHIVE_EXPANDS);
        var many = new String[6_000];
        Arrays.setAll(many, i -> i + "=x");
        refuses(Samples.zip(many), Purpose.ARCHIVE, FilesProblem.ARCHIVE_EXPANDS);
        var inner = new String(Samples.zip("a=b"), StandardCharsets.ISO_8859_1);
        refuses(Samples.zip("inner.zip=" + inner), Purpose.ARCHIVE, FilesProblem.ARCHIVE_EXPANDS);
        refuses(Samples.zip("../../etc/cron.d/x=y"), Purpose.ARCHIVE, FilesProblem.ARCHIVE_UNREADABLE);
    }

    @Test
    void tablesAreTakenInUtf8Only() throws IOException {
        var table = "tên,xã\nLò Thị Mẩy,Xuân Hòa\n";
        assertThat(take(table.getBytes(StandardCharsets.UTF_8), Purpose.SHEET).format())
                .isEqualTo(Format.CSV);
        refuses(
                "name,place\nL\u00F2,Ph\u00E1t\n".getBytes(StandardCharsets.ISO_8859_1),
                Purpose.SHEET,
                FilesProblem.TEXT_GARBLED);
    }

    private Screening.Screened take(byte[] sent, Purpose purpose) throws IOException {
        return screening.screen(Files.write(folder.resolve("sent"), sent), purpose);
    }

    private void refuses(byte[] sent, Purpose purpose, FilesProblem problem) {
        var before = incoming();
        assertThatThrownBy(() -> take(sent, purpose))
                .isInstanceOf(Refusal.class)
                .hasMessage(problem.code());
        assertThat(incoming()).as("nothing of it stays").isEqualTo(before);
    }

    private long incoming() {
        try (var files = Files.list(folder.resolve("incoming"))) {
            return files.count();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static byte[] locked() throws IOException {
        try (var document = new org.apache.pdfbox.pdmodel.PDDocument();
                var file = new java.io.ByteArrayOutputStream()) {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            document.protect(new org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy(
                    "owner", "user", new org.apache.pdfbox.pdmodel.encryption.AccessPermission()));
            document.save(file);
            return file.toByteArray();
        }
    }
}
