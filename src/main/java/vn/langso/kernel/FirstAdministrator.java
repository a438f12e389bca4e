package vn.langso.kernel;

/** Lets the first person in: somebody who runs a province's platform and can let in everybody else. */
public interface FirstAdministrator {

    /**
     * Makes a province administrator, or lets one in again who has lost the way in.
     *
     * @param name how the person is called
     * @param mail where the person can be reached
     * @param province two-digit code
     * @return a code for the first login; it works once and for a short time
     * @throws Refusal when the province is unknown or already has administrators of its own who can do this
     */
    String letIn(String name, String mail, String province);
}
