package vn.langso.territory;

/**
 * A place on Earth, WGS 84.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Point(double latitude, double longitude) {

    private static final double KILOMETRES_PER_DEGREE = 111.195;

    /** Whether it is within the box that holds Viet Nam with Hoàng Sa and Trường Sa. */
    public boolean inVietnam() {
        return latitude >= 6 && latitude <= 24 && longitude >= 102 && longitude <= 118;
    }

    /** The distance on a sphere, good to half a percent within the country. */
    public double kilometresTo(Point other) {
        var north = other.latitude - latitude;
        var east = (other.longitude - longitude) * Math.cos(Math.toRadians((latitude + other.latitude) / 2));
        return KILOMETRES_PER_DEGREE * Math.hypot(north, east);
    }
}
