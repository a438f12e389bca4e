package vn.langso.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.langso.kernel.Role;

/**
 * Gives somebody a role.
 *
 * @param id made by the client, once per filled-in form; one id never makes two grants
 * @param name of the person, compared with what is known under the number
 * @param identityNumber twelve digits, as typed
 * @param phone for a person who is new to the platform
 * @param area code of the unit whose whole subtree the role reaches
 * @param until the last day; empty for as long as it is not withdrawn
 */
public record GrantRole(
        UUID id,
        String name,
        String identityNumber,
        Optional<String> phone,
        Role role,
        String area,
        LocalDate from,
        Optional<LocalDate> until) {}
