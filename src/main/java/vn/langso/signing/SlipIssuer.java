package vn.langso.signing;

/**
 * A key that vouches for slips, for those who check them without us.
 *
 * @param id as slips name it, in hexadecimal
 * @param x of the point on curve P-256, base64url
 * @param y of the point
 */
public record SlipIssuer(String id, String x, String y) {}
