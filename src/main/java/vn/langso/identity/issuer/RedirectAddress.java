package vn.langso.identity.issuer;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Where people may be sent back to: https, or plain http on the person's own machine (RFC 8252, 7.3). */
final class RedirectAddress {

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int LONGEST = 500;

    private RedirectAddress() {}

    /** Whether people may be sent to what was typed. */
    static boolean good(String typed) {
        try {
            return typed.length() <= LONGEST && safe(new URI(typed));
        } catch (URISyntaxException garbled) {
            return false;
        }
    }

    private static boolean safe(URI address) {
        return address.getHost() != null
                && address.getRawUserInfo() == null
                && address.getRawFragment() == null
                && ("https".equals(address.getScheme())
                        || "http".equals(address.getScheme()) && OWN_MACHINE.contains(address.getHost()));
    }
}
