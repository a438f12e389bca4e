package vn.langso.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody to be known from now on, as typed.
 *
 * @param id made by the client, once per person; one id never makes two people
 * @param identityNumber twelve digits; empty for somebody without papers
 * @param oldNumber the nine digits of the identity card before 2016
 * @param province two-digit code
 */
public record NewPerson(
        UUID id,
        String name,
        Optional<Sex> sex,
        Optional<BirthDate> birth,
        Optional<String> identityNumber,
        Optional<String> oldNumber,
        Optional<String> passport,
        String province,
        Optional<String> commune,
        Optional<String> phone,
        List<String> languages) {}
