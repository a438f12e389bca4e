package vn.langso.identity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an e-ID provider says of somebody who logged in (OpenID Connect Core 1.0, 5.1).
 *
 * @param issuer the provider's issuer address
 * @param subject the provider's permanent name of the account; with the issuer, the key
 * @param name the full name
 * @param identityNumber the 12-digit personal identification number, when the provider gives it
 * @param level 1 when data were checked, 2 when biometrics were (Decree 69/2024)
 */
public record EidAccount(
        String issuer,
        String subject,
        String name,
        Optional<String> identityNumber,
        Optional<LocalDate> birthDate,
        Optional<String> phone,
        int level) {}
