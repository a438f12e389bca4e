package vn.langso.web;

import java.util.Locale;
import java.util.Optional;

/**
 * One thing that happened, or is to come, in the course of a case.
 *
 * @param moment when, as shown
 * @param note more about it
 */
public record TimelineEntry(String label, String moment, Optional<String> note, State state) {

    /** How it stands. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD,
        TROUBLE;

        /** The name in the style sheet and in keys of texts. */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
