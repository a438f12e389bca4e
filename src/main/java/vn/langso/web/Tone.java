package vn.langso.web;

import java.util.Locale;

/** What a notice is about. */
public enum Tone {
    /** Good to know. */
    HINT,
    /** Done as wished. */
    SUCCESS,
    /** Think before going on. */
    WARNING,
    /** Something went wrong. */
    TROUBLE;

    /** The name in the style sheet and in keys of texts. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
