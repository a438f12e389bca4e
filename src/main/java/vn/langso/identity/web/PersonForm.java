package vn.langso.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.identity.BirthDate;
import vn.langso.identity.NewPerson;
import vn.langso.identity.Sex;
import vn.langso.kernel.Ids;
import vn.langso.web.FormTexts;

/**
 * Somebody as an officer types them from the papers shown, or from what is said where there are none.
 *
 * @param birth day, month and year, or the year alone
 */
@FormTexts("people.person")
record PersonForm(
        @NotNull UUID id,
        @NotBlank String name,
        @NotNull @Nullable Sex sex,

        @NotBlank @Pattern(regexp = "(\\d{1,2}/\\d{1,2}/)?\\d{4}")
        String birth,

        @Nullable String identityNumber,
        @Nullable String oldNumber,
        @Nullable String passport,
        @NotBlank String commune,
        @Nullable String phone,
        @NotBlank String language) {

    static PersonForm empty() {
        return new PersonForm(Ids.next(), "", null, "", "", "", "", "", "", "vi");
    }

    NewPerson toPerson(String province) {
        return new NewPerson(
                id,
                name,
                Optional.ofNullable(sex),
                birthDate(),
                Typed.number(identityNumber),
                Typed.number(oldNumber),
                Typed.number(passport).map(it -> it.toUpperCase(Locale.ROOT)),
                province,
                Optional.of(commune),
                Typed.number(phone),
                List.of(language));
    }

    /** Empty for a day that no calendar has. */
    Optional<BirthDate> birthDate() {
        var parts = birth.split("/");
        try {
            return Optional.of(
                    parts.length == 1
                            ? BirthDate.ofYear(Integer.parseInt(parts[0]))
                            : BirthDate.of(LocalDate.of(
                                    Integer.parseInt(parts[2]),
                                    Integer.parseInt(parts[1]),
                                    Integer.parseInt(parts[0]))));
        } catch (DateTimeException | NumberFormatException impossible) {
            return Optional.empty();
        }
    }
}
