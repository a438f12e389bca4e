package vn.langso.dossiers.web;

import java.util.Locale;

/** The parts of the list of dossiers. */
public enum DeskTab {
    /** What one has taken or been given. */
    MINE,
    /** What nobody has taken. */
    FREE,
    /** Everything open. */
    TEAM,
    /** What waits for an approver. */
    DECIDE,
    /** What is over as well. */
    ALL;

    /** The name in keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
