package vn.langso.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people, phones and attackers send them. */
public final class Samples {

    /** A place in the metadata of {@link #photo}; it must not be found in what is kept. */
    public static final String PLACE = "PLACE-22.6657N-106.2522E";

    private Samples() {}

    /** A JPEG as a phone writes it: held sideways (orientation 6), with a place in its metadata. */
    public static byte[] photo(int width, int height) {
        var plain = picture(width, height, "jpeg");
        var exif = ByteBuffer.allocate(10 + 26 + PLACE.length());
        exif.putShort((short) 0xFFE1).putShort((short) (8 + 26 + PLACE.length()));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        exif.putInt(0).put(PLACE.getBytes(StandardCharsets.US_ASCII));
        return joined(
                java.util.Arrays.copyOf(plain, 2), exif.array(), java.util.Arrays.copyOfRange(plain, 2, plain.length));
    }

    /** A picture that packs as badly as a photo: left half red, right half noise. */
    public static byte[] picture(int width, int height, String format) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(width);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                image.setRGB(x, y, x < width / 2 ? Color.RED.getRGB() : random.nextInt(0x1000) * 0x101);
            }
        }
        return encoded(image, format);
    }

    public static byte[] transparentPng(int width, int height) {
        return encoded(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=");
    }

    public static byte[] heic() {
        return joined(new byte[] {0, 0, 0, 24}, bytes("ftypheic\0\0\0\0mif1heic"), new byte[100]);
    }

    /** A PNG of a few kilobytes that would be 30,000 by 30,000 pixels. */
    public static byte[] pixelBomb() {
        var header = ByteBuffer.allocate(13).putInt(30_000).putInt(30_000).put(new byte[] {8, 2, 0, 0, 0});
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", header.array()),
                chunk("IDAT", deflated(100_000)),
                chunk("IEND", new byte[0]));
    }

    /** @param catalog what the catalog says beside its pages; objects are numbered from 4 */
    public static byte[] pdf(String catalog, byte[]... objects) {
        var file = new ByteArrayOutputStream();
        var offsets = new java.util.ArrayList<Integer>();
        write(file, bytes("%PDF-1.7\n"));
        var all = new java.util.ArrayList<byte[]>();
        all.add(bytes("<< /Type /Catalog /Pages 2 0 R " + catalog + " >>"));
        all.add(bytes("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"));
        all.add(bytes("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"));
        all.addAll(java.util.List.of(objects));
        for (var number = 1; number <= all.size(); number++) {
            offsets.add(file.size());
            write(file, bytes(number + " 0 obj\n"), all.get(number - 1), bytes("\nendobj\n"));
        }
        var table = file.size();
        write(file, bytes("xref\n0 " + (all.size() + 1) + "\n0000000000 65535 f \n"));
        offsets.forEach(offset -> write(file, bytes("%010d 00000 n \n".formatted(offset))));
        write(
                file,
                bytes("trailer\n<< /Size " + (all.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n"));
        return file.toByteArray();
    }

    /** A stream object that unfolds to so many bytes. */
    public static byte[] packedStream(int size) {
        var content = deflated(size);
        return joined(
                bytes("<< /Filter /FlateDecode /Length " + content.length + " >>\nstream\n"),
                content,
                bytes("\nendstream"));
    }

    public static byte[] docx(String... more) {
        var names = new java.util.ArrayList<String>();
        names.add(
                "[Content_Types].xml=<Types>application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml</Types>");
        names.add("word/document.xml=<w:document/>");
        names.addAll(java.util.List.of(more));
        return zip(names.toArray(String[]::new));
    }

    /** @param entries each a name and a text, joined by {@code =} */
    public static byte[] zip(String... entries) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.substring(0, entry.indexOf('='))));
                zip.write(bytes(entry.substring(entry.indexOf('=') + 1)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }

    public static byte[] zipBomb(int megabytes) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            for (var i = 0; i < megabytes; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        write(all, parts);
        return all.toByteArray();
    }

    private static void write(OutputStream output, byte[]... parts) {
        try {
            for (var part : parts) {
                output.write(part);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] deflated(int zeros) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(9))) {
            for (var left = zeros; left > 0; left -= 1024 * 1024) {
                deflater.write(new byte[Math.min(left, 1024 * 1024)]);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return packed.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        var checked = joined(bytes(type), content);
        var sum = new CRC32();
        sum.update(checked);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                checked,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] encoded(BufferedImage image, String format) {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }
}
