package vn.langso.files.internal;

import java.io.EOFException;
import java.io.IOException;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * How a camera was held, told in the Exif segment of a JPEG. Found by walking the segments, because cameras put Exif
 * first, where Java's own reader of metadata gives up.
 */
final class JpegExif {

    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int FIRST_MARKER = 0xFFC0;

    private JpegExif() {}

    /** Upright when nothing is told; leaves the stream at its beginning. */
    static Orientation orientation(ImageInputStream jpeg) throws IOException {
        try {
            jpeg.seek(2);
            var found = firstTold(jpeg);
            return found == null ? Orientation.TOP_LEFT : found;
        } catch (EOFException | RuntimeException garbled) {
            // a picture whose metadata cannot be read is still a picture
            return Orientation.TOP_LEFT;
        } finally {
            jpeg.seek(0);
        }
    }

    private static @org.jspecify.annotations.Nullable Orientation firstTold(ImageInputStream jpeg) throws IOException {
        for (var marker = jpeg.readUnsignedShort();
                marker >= FIRST_MARKER && marker != START_OF_SCAN;
                marker = jpeg.readUnsignedShort()) {
            var segment = new byte[jpeg.readUnsignedShort() - 2];
            jpeg.readFully(segment);
            var told = marker == APP1 ? ExifUtils.getOrientationFromExif(segment) : null;
            if (told != null) {
                return told;
            }
        }
        return null;
    }
}
