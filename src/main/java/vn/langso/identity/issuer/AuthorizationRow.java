package vn.langso.identity.issuer;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far one way from "may this program?" to its tokens has come.
 *
 * @param level how surely the person was identified when it began
 * @param scopes what was allowed; empty before the person has said so
 * @param state hash of what the consent page carries; null when it need not be asked any more
 */
record AuthorizationRow(
        UUID id,
        UUID person,
        UUID client,
        int level,
        Set<String> scopes,
        Asked asked,
        @Nullable String state,
        @Nullable Kept code,
        boolean codeUsed,
        @Nullable Kept refresh,
        Instant endsAt) {

    /** What the program asked for (RFC 6749, 4.1.1; RFC 7636, 4.3). */
    record Asked(
            Set<String> scopes,
            @Nullable String redirect,
            @Nullable String state,
            String challenge) {}

    /** The hash of something that is worth a token, and its time. */
    record Kept(String hash, Instant at, Instant endsAt) {}
}
