package vn.langso.signing.internal;

import java.time.Duration;

/** How long to wait for another try: twice as long each time, up to a quarter of an hour. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int STEPS = 10;

    private Backoff() {}

    /** @param attempt how often it was tried, 1 or more */
    static Duration after(int attempt) {
        var wait = FIRST.multipliedBy(1L << Math.min(attempt - 1, STEPS));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
