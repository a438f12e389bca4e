package vn.langso.kernel;

/**
 * What somebody is trusted with, always within an area and for a time. A person may hold several, in several areas.
 */
public enum Role {
    /** Runs the platform of a province: settings, staff, base data. Granted by two people. */
    PROVINCE_ADMINISTRATOR(true),
    /** Runs the platform of a commune: its villages, its staff, its helpers. */
    COMMUNE_ADMINISTRATOR(true),
    /** Takes dossiers in at the one-stop shop and handles them. */
    OFFICER(false),
    /** Decides on dossiers and signs results. */
    APPROVER(true),
    /** Leads a province or commune by its figures. */
    LEADER(false),
    /** Helps households, as a member of a community digital team. */
    HELPER(false),
    /** Sends and lists others' products, and helps at the post office's counter. */
    POST_OFFICE_CLERK(false),
    /** Keeps the books of an agency. */
    ACCOUNTANT(true),
    /** Reads what was done, changes nothing. */
    AUDITOR(false);

    private final boolean powerful;

    Role(boolean powerful) {
        this.powerful = powerful;
    }

    /** Whether a second administrator has to confirm a grant of it. */
    public boolean powerful() {
        return powerful;
    }
}
