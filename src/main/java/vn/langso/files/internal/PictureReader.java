package vn.langso.files.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import vn.langso.files.PixelSize;

/** Reads one picture. Its size is known from the header, before anything is decoded. */
final class PictureReader implements AutoCloseable {

    private final FileImageInputStream input;
    private final ImageReader reader;
    private final Orientation orientation;
    private boolean truncated;

    PictureReader(Path file, Format format) throws IOException {
        reader = ImageIO.getImageReadersByMIMEType(format.mediaType()).next();
        input = new FileImageInputStream(file.toFile());
        orientation = format == Format.JPEG ? JpegExif.orientation(input) : Orientation.TOP_LEFT;
        // metadata may be packed bombs as well
        reader.setInput(input, true, true);
        reader.addIIOReadWarningListener((source, warning) -> truncated |= tellsOfMissingData(warning));
    }

    PixelSize size() throws IOException {
        return new PixelSize(reader.getWidth(0), reader.getHeight(0));
    }

    /**
     * The picture, upright.
     *
     * @param longestSide how large it will be used; of a much larger one only every second or third pixel is decoded
     */
    BufferedImage read(int longestSide) throws IOException {
        var parameters = reader.getDefaultReadParam();
        var step = Math.max(1, size().longest() * 2 / (longestSide * 3));
        parameters.setSourceSubsampling(step, step, 0, 0);
        var picture = reader.read(0, parameters);
        if (truncated) {
            throw new IIOException("the picture ends early");
        }
        return orientation == Orientation.TOP_LEFT
                ? picture
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(picture);
    }

    private static boolean tellsOfMissingData(String warning) {
        var text = warning.toLowerCase(Locale.ROOT);
        return text.contains("premature") || text.contains("truncated");
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
