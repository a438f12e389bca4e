package vn.langso.web;

import java.util.Locale;

/** One step of a task that takes several pages. */
public record Step(String label, State state) {

    /** How far it is. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD;

        /** The name in the style sheet and in keys of texts. */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
