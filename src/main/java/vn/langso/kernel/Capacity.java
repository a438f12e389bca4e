package vn.langso.kernel;

/** In what role somebody acts. Every act but {@link #SELF} is countable as helped, official or automatic. */
public enum Capacity {
    /** For oneself. */
    SELF,
    /** A parent or guardian for a child or ward. */
    GUARDIAN,
    /** A family member by the consent of the one acted for. */
    FAMILY,
    /** A member of a community digital team, or a clerk, who helps somebody by recorded consent. */
    HELPER,
    /** A civil servant in office. */
    OFFICER,
    /** A program of somebody else in its own name; its client id stands for the person. */
    PROGRAM,
    /** The program itself: a job, an import, an operator's command. */
    SYSTEM
}
