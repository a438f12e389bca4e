package vn.langso.files;

/** Width and height of a picture in pixels, both 1 or more. */
public record PixelSize(int width, int height) {

    public PixelSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("no picture is " + width + " by " + height);
        }
    }

    public int longest() {
        return Math.max(width, height);
    }

    public long pixels() {
        return (long) width * height;
    }

    /** The same shape within a square of this side; never larger than it is. */
    public PixelSize within(int side) {
        return longest() <= side ? this : new PixelSize(scaled(width, side), scaled(height, side));
    }

    private int scaled(int length, int side) {
        return Math.max(1, Math.round((float) length * side / longest()));
    }
}
