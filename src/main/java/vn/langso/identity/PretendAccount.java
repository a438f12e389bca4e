package vn.langso.identity;

import java.time.LocalDate;

/**
 * An account of the pretend e-ID: somebody of the demo whom a visitor may log in as.
 *
 * @param subject the account's permanent name
 * @param identityNumber twelve digits, made up but consistent
 * @param level 1 or 2, as in {@link EidAccount}
 * @param description key of the text that says who this is
 * @param place where, by name, such as {@code Tam Kim, Cao Bằng}
 * @param staff whether this is somebody in an office
 */
public record PretendAccount(
        String subject,
        String name,
        String identityNumber,
        LocalDate birthDate,
        String phone,
        int level,
        String description,
        String place,
        boolean staff) {}
