package vn.langso.identity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks for the right to act for a family member.
 *
 * @param id made by the client, once per filled-in form
 * @param name of the one to act for, compared with what is known under the number
 * @param identityNumber as typed
 * @param purpose what for
 * @param until the last day, at most five years from now
 */
public record AskMandate(UUID id, String name, String identityNumber, String purpose, LocalDate until) {}
