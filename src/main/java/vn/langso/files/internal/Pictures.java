package vn.langso.files.internal;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;
import vn.langso.files.FilesProblem;
import vn.langso.files.PixelSize;
import vn.langso.kernel.Refusal;

/**
 * Makes a new picture of a sent one: upright, of a sensible size, with nothing in it but what is seen. Where and with
 * what it was taken is not written again.
 */
@Component
class Pictures {

    private final FileSettings settings;

    /** A decoded picture takes up to 200 MB, so no more at a time than there are processors. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());

    Pictures(FileSettings settings) {
        this.settings = settings;
    }

    /** A picture as it was written. */
    record Written(Format format, PixelSize size) {}

    /**
     * @param target is made
     * @throws Refusal {@link FilesProblem#PICTURE_TOO_WIDE}, {@link FilesProblem#PICTURE_UNREADABLE}
     * @throws IOException when the target cannot be written
     */
    Written clean(Path source, Format format, Path target) throws IOException {
        return resize(source, format, settings.longestSide(), target);
    }

    /** As {@link #clean}, to a longest side of one's own. */
    Written resize(Path source, Format format, int longestSide, Path target) throws IOException {
        turns.acquireUninterruptibly();
        try {
            var picture = fit(read(source, format, longestSide), longestSide);
            return write(picture, format, target);
        } finally {
            turns.release();
        }
    }

    private BufferedImage read(Path source, Format format, int longestSide) {
        try (var reader = new PictureReader(source, format)) {
            if (reader.size().pixels() > settings.maxPixels()) {
                throw Refusal.of(FilesProblem.PICTURE_TOO_WIDE, settings.maxPixels() / 1_000_000);
            }
            return reader.read(longestSide);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | NullPointerException
                | ClassCastException garbled) {
            // readers of garbled pictures throw whatever their parsing runs into
            throw new Refusal(FilesProblem.PICTURE_UNREADABLE);
        }
    }

    private static BufferedImage fit(BufferedImage picture, int longestSide) throws IOException {
        var size = new PixelSize(picture.getWidth(), picture.getHeight());
        var wanted = size.within(longestSide);
        return wanted.equals(size)
                ? picture
                : Thumbnails.of(picture)
                        .forceSize(wanted.width(), wanted.height())
                        .asBufferedImage();
    }

    private Written write(BufferedImage picture, Format sent, Path target) throws IOException {
        // drawings and pictures with holes stay exact; what a camera made becomes JPEG
        var exact = sent == Format.PNG || picture.getColorModel().hasAlpha();
        if (exact) {
            encode(withoutPalette(picture), "png", target);
        } else {
            encode(opaque(picture), "jpeg", target);
        }
        return new Written(exact ? Format.PNG : Format.JPEG, new PixelSize(picture.getWidth(), picture.getHeight()));
    }

    private void encode(BufferedImage picture, String format, Path target) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var output = new FileImageOutputStream(target.toFile())) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), parameters(writer, format));
        } finally {
            writer.dispose();
        }
    }

    private ImageWriteParam parameters(ImageWriter writer, String format) {
        var parameters = writer.getDefaultWriteParam();
        if (format.equals("jpeg")) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(settings.pictureQuality());
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return parameters;
    }

    private static BufferedImage withoutPalette(BufferedImage picture) {
        var type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return picture.getType() == BufferedImage.TYPE_CUSTOM ? drawn(picture, type, null) : picture;
    }

    private static BufferedImage opaque(BufferedImage picture) {
        var plain = picture.getType() == BufferedImage.TYPE_3BYTE_BGR
                || picture.getType() == BufferedImage.TYPE_INT_RGB
                || picture.getType() == BufferedImage.TYPE_BYTE_GRAY;
        return plain ? picture : drawn(picture, BufferedImage.TYPE_INT_RGB, Color.WHITE);
    }

    private static BufferedImage drawn(
            BufferedImage picture, int type, @org.jspecify.annotations.Nullable Color ground) {
        var copy = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        var graphics = copy.createGraphics();
        try {
            graphics.drawImage(picture, 0, 0, ground, null);
        } finally {
            graphics.dispose();
        }
        return copy;
    }
}
