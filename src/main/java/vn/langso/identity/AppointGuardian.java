package vn.langso.identity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The guardianship of somebody who cannot act alone (Bộ luật Dân sự 2015, Điều 46).
 *
 * @param id made by the client, once per filled-in form
 * @param name of the guardian, compared with what is known under the number
 * @param identityNumber of the guardian, as typed
 * @param decision number and day of the decision
 * @param until the last day
 */
public record AppointGuardian(
        UUID id, UUID ward, String name, String identityNumber, String decision, LocalDate until) {}
