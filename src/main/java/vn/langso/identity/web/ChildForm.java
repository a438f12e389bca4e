package vn.langso.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.identity.BirthDate;
import vn.langso.identity.NewPerson;
import vn.langso.identity.Person;
import vn.langso.identity.Sex;
import vn.langso.kernel.Ids;
import vn.langso.web.FormTexts;

/** A child as its parent types it. */
@FormTexts("people.child")
record ChildForm(
        @NotNull UUID id,
        @NotBlank String name,
        @NotNull @Nullable Sex sex,
        @NotNull @Nullable LocalDate birth,
        @Nullable String identityNumber) {

    static ChildForm empty() {
        return new ChildForm(Ids.next(), "", null, null, "");
    }

    /** The child lives where its parent does. */
    NewPerson toPerson(Person parent) {
        return new NewPerson(
                id,
                name,
                Optional.ofNullable(sex),
                Optional.of(BirthDate.of(Objects.requireNonNull(birth))),
                Typed.number(identityNumber),
                Optional.empty(),
                Optional.empty(),
                parent.province(),
                parent.commune(),
                Optional.empty(),
                List.of(parent.languages().getFirst()));
    }
}
