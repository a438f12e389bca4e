package vn.langso.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langso.kernel.Refusal;
import vn.langso.signing.Slip;
import vn.langso.web.Site;

class SlipsTest {

    private static final Slip SLIP = new Slip(
            "Ủy ban nhân dân xã Trường Hà",
            "H14.16.3-261122-0007",
            "Giấy xác nhận tình trạng hôn nhân",
            "Nguyễn Thị Ánh",
            Instant.parse("2026-11-24T02:03:04Z"),
            Optional.of("ab".repeat(32)));

    @TempDir
    private Path home;

    private SlipOffice slips;

    @BeforeEach
    void openTheOffice() {
        slips = new SlipOffice(new Site(URI.create("https://langso.example"), true, home));
    }

    @Test
    void aSlipSaysWhatWasIssued() {
        var reading = slips.read(slips.issue(SLIP));
        assertThat(reading.slip()).isEqualTo(SLIP);
        assertThat(reading.genuine()).isTrue();
    }

    @Test
    void aSlipWithoutAFileSaysSo() {
        var bare = new Slip(SLIP.issuer(), SLIP.code(), SLIP.title(), SLIP.holder(), SLIP.issuedAt(), Optional.empty());
        assertThat(slips.read(slips.issue(bare)).slip()).isEqualTo(bare);
    }

    @Test
    void theKeyOutlivesTheProgram() {
        var text = slips.issue(SLIP);
        var later = new SlipOffice(new Site(URI.create("https://elsewhere.example"), true, home));
        assertThat(later.read(text).genuine()).isTrue();
    }

    @Test
    void anotherInstallationsSlipIsNotGenuine(@TempDir Path elsewhere) {
        var other = new SlipOffice(new Site(URI.create("https://langso.example"), true, elsewhere));
        assertThat(slips.read(other.issue(SLIP)).genuine()).isFalse();
    }

    @Test
    void noChangedBitStaysGenuine() {
        var text = slips.issue(SLIP);
        var content = Base64.getUrlDecoder().decode(text.substring(text.indexOf('#') + 3));
        for (var bit = 0; bit < content.length * 8; bit++) {
            var changed = content.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(genuine("1." + Base64.getUrlEncoder().encodeToString(changed)))
                    .as("bit %d", bit)
                    .isFalse();
        }
    }

    @Test
    void garbageIsRefused() {
        var random = new Random(20261124);
        for (var round = 0; round < 200; round++) {
            var bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            assertThat(genuine("1." + Base64.getUrlEncoder().encodeToString(bytes)))
                    .isFalse();
        }
        assertThatThrownBy(() -> slips.read("2.aGVsbG8")).hasMessage("signing.slip-unreadable");
        assertThatThrownBy(() -> slips.read("1." + "A".repeat(5000))).hasMessage("signing.slip-unreadable");
    }

    @Test
    void somebodyWithTheStandardsAloneCanCheckIt() throws Exception {
        var text = slips.issue(SLIP);
        var reader = new Cbor(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.split("#1\\.", 2)[1])));
        var parts = (List<?>) reader.next();
        var head = (byte[]) parts.get(0);
        var payload = (byte[]) parts.get(2);
        var key = (Map<?, ?>) new Cbor(ByteBuffer.wrap(head)).next();
        var claims = (Map<?, ?>) new Cbor(ByteBuffer.wrap(payload)).next();

        assertThat(claims.get(1L)).isEqualTo("Ủy ban nhân dân xã Trường Hà");
        assertThat(claims.get(2L)).isEqualTo("H14.16.3-261122-0007");
        assertThat(claims.get(6L)).isEqualTo(SLIP.issuedAt().getEpochSecond());
        assertThat((byte[]) claims.get(-70003L)).isEqualTo(HexFormat.of().parseHex("ab".repeat(32)));

        var file = home.resolve("keys/slip-" + HexFormat.of().formatHex((byte[]) key.get(4L)) + ".pub");
        var spoken = KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(Files.readString(file))));
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(spoken);
        signature.update((byte) 0x84);
        signature.update((byte) 0x6a);
        signature.update("Signature1".getBytes(StandardCharsets.US_ASCII));
        signature.update(string(head));
        signature.update((byte) 0x40);
        signature.update(string(payload));
        assertThat(signature.verify((byte[]) parts.get(3))).isTrue();
    }

    @Test
    void theCodeFitsOnASlipAndCanBeScanned() throws Exception {
        var text = slips.issue(SLIP);
        var image = javax.imageio.ImageIO.read(
                new ByteArrayInputStream(QrPicture.of(text).png()));
        var pixels = new int[image.getWidth() * image.getHeight()];
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), pixels, 0, image.getWidth());
        var source = new com.google.zxing.RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
        assertThat(read.getText()).isEqualTo(text);
        assertThat(text).hasSizeLessThan(500);
        assertThat(slips.svg(text)).startsWith("<svg");
    }

    private boolean genuine(String text) {
        try {
            return slips.read(text).genuine();
        } catch (Refusal refusal) {
            assertThat(refusal).hasMessage("signing.slip-unreadable");
            return false;
        }
    }

    /** The head of a byte string, and the string (RFC 8949, 3.1). */
    private static byte[] string(byte[] content) {
        var head = content.length < 24
                ? new byte[] {(byte) (0x40 + content.length)}
                : content.length < 256
                        ? new byte[] {0x58, (byte) content.length}
                        : new byte[] {0x59, (byte) (content.length >> 8), (byte) content.length};
        return ByteBuffer.allocate(head.length + content.length)
                .put(head)
                .put(content)
                .array();
    }

    /** As much of RFC 8949 as a slip needs, written for this test alone. */
    private record Cbor(ByteBuffer bytes) {

        Object next() {
            var first = bytes.get() & 0xff;
            var argument = argument(first & 0x1f);
            return switch (first >> 5) {
                case 0 -> argument;
                case 1 -> -1 - argument;
                case 2 -> take(argument);
                case 3 -> new String(take(argument), StandardCharsets.UTF_8);
                case 4 -> list(argument);
                case 5 -> map(argument);
                case 6 -> next();
                default -> throw new IllegalStateException();
            };
        }

        private long argument(int info) {
            return switch (info) {
                case 24 -> bytes.get() & 0xff;
                case 25 -> bytes.getShort() & 0xffff;
                case 26 -> bytes.getInt() & 0xffffffffL;
                case 27 -> bytes.getLong();
                default -> info;
            };
        }

        private byte[] take(long length) {
            var taken = new byte[(int) length];
            bytes.get(taken);
            return taken;
        }

        private List<Object> list(long length) {
            var list = new ArrayList<Object>();
            for (var at = 0; at < length; at++) {
                list.add(next());
            }
            return list;
        }

        private Map<Object, Object> map(long length) {
            var map = new HashMap<Object, Object>();
            for (var at = 0; at < length; at++) {
                map.put(next(), next());
            }
            return map;
        }
    }
}
