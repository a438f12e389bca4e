package vn.langso.identity.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.langso.identity.BirthDate;
import vn.langso.identity.IdentityNumber;
import vn.langso.identity.NewPerson;
import vn.langso.identity.OldProvinces;
import vn.langso.identity.PeopleProblem;
import vn.langso.identity.Sex;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;

/** What is wrong with what was typed about somebody, field by field. */
final class PersonCheck {

    private static final int LONGEST_NAME = 200;
    private static final int OLDEST = 130;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} .'’-]+");
    private static final Pattern OLD_NUMBER = Pattern.compile("\\d{9}");
    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,15}");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{8,15}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]{1,64}@[^\\s@<>]{1,185}\\.[^\\s@<>]{2,63}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final List<FieldProblem> found = new ArrayList<>();
    private final LocalDate today;

    PersonCheck(LocalDate today) {
        this.today = today;
    }

    PersonCheck person(NewPerson person) {
        name(person.name());
        person.birth().ifPresent(this::birth);
        person.identityNumber().ifPresent(text -> number(text, person.sex(), person.birth()));
        matches("oldNumber", person.oldNumber(), OLD_NUMBER, "people.old-number.wrong");
        matches("passport", person.passport(), PASSPORT, "people.passport.wrong");
        phone(person.phone());
        languages(person.languages());
        return this;
    }

    /** Letters of any script, spaces and the few signs that names have: no digits, tags or direction marks. */
    PersonCheck name(String name) {
        if (name.isBlank()) {
            add("name", "people.name.missing");
        } else if (name.length() > LONGEST_NAME) {
            add("name", "people.name.long", LONGEST_NAME);
        } else if (!NAME.matcher(name).matches()) {
            add("name", "people.name.signs");
        }
        return this;
    }

    PersonCheck birth(BirthDate birth) {
        var latest = birth.day().orElse(LocalDate.of(birth.year(), 1, 1));
        if (latest.isAfter(today)) {
            add("birth", "people.birth.future");
        } else if (birth.year() < today.getYear() - OLDEST) {
            add("birth", "people.birth.past", String.valueOf(today.getYear() - OLDEST));
        }
        return this;
    }

    PersonCheck number(String text, Optional<Sex> sex, Optional<BirthDate> birth) {
        var digits = text.replaceAll("[\\s.]", "");
        if (!digits.matches("\\d{12}")) {
            return add("identityNumber", "people.number.length");
        }
        if (OldProvinces.nameOf(digits.substring(0, 3)).isEmpty()) {
            return add("identityNumber", "people.number.province", digits.substring(0, 3));
        }
        var number = new IdentityNumber(digits);
        sex.filter(it -> it != number.sex()).ifPresent(it -> add("identityNumber", "people.number.sex"));
        birth.filter(it -> it.year() != number.birthYear())
                .ifPresent(it -> add("identityNumber", "people.number.birth-year", String.valueOf(number.birthYear())));
        return this;
    }

    PersonCheck phone(Optional<String> phone) {
        return matches("phone", phone, PHONE, "people.phone.wrong");
    }

    PersonCheck email(Optional<String> email) {
        return matches("email", email, EMAIL, "people.email.wrong");
    }

    PersonCheck languages(List<String> languages) {
        var right = !languages.isEmpty()
                && languages.size() <= 10
                && languages.stream().allMatch(it -> LANGUAGE.matcher(it).matches());
        return right ? this : add("languages", "people.languages.wrong");
    }

    List<FieldProblem> found() {
        return List.copyOf(found);
    }

    void refuse() {
        if (!found.isEmpty()) {
            throw new Refusal(PeopleProblem.PERSON_WRONG, found.toArray(FieldProblem[]::new));
        }
    }

    private PersonCheck matches(String field, Optional<String> text, Pattern form, String message) {
        return text.filter(it -> !form.matcher(it).matches()).isPresent() ? add(field, message) : this;
    }

    private PersonCheck add(String field, String message, Object... arguments) {
        found.add(new FieldProblem(field, message, arguments));
        return this;
    }
}
