package vn.langso.identity;

/** Lets the first person into a new platform, who then lets in all others. For the operator's command line. */
public interface FirstAdministrator {

    /**
     * Makes a person who administers a province at once, without a second administrator's confirmation.
     *
     * @param name the full name
     * @param identityNumber twelve digits
     * @param province two-digit code
     * @param force also when the province already has a working administrator
     * @return the one-time code with which the person logs in the first time
     * @throws vn.langso.kernel.Refusal {@link PeopleProblem#ADMINISTRATOR_EXISTS},
     *     {@link PeopleProblem#PERSON_WRONG}
     */
    String create(String name, String identityNumber, String province, boolean force);
}
