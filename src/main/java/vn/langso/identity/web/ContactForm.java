package vn.langso.identity.web;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.langso.identity.Contact;
import vn.langso.identity.Person;
import vn.langso.web.FormTexts;

/** How to reach somebody, as typed. */
@FormTexts("people.contact")
record ContactForm(
        @Nullable String phone,
        @Nullable String email,
        @NotBlank String language,
        @Nullable List<String> languages,
        int version) {

    static ContactForm of(Person person) {
        return new ContactForm(
                person.phone().orElse(""),
                person.email().orElse(""),
                person.languages().getFirst(),
                person.languages(),
                person.version());
    }

    Contact toContact() {
        var spoken = Objects.requireNonNullElse(languages, List.<String>of());
        return new Contact(
                Typed.number(phone),
                Typed.text(email),
                Stream.concat(Stream.of(language), spoken.stream()).distinct().toList(),
                version);
    }
}
