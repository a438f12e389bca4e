package vn.langso.identity.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import vn.langso.identity.BirthDate;
import vn.langso.identity.Grant;
import vn.langso.identity.IdentityNumber;
import vn.langso.identity.Person;
import vn.langso.identity.PretendAccount;
import vn.langso.identity.Sex;
import vn.langso.kernel.Role;

/**
 * Somebody of the demo.
 *
 * @param account of the pretend e-ID; empty for children and others without one
 * @param office the role the person holds
 */
record DemoPerson(
        Person person, Optional<IdentityNumber> number, Optional<PretendAccount> account, Optional<Grant> office) {

    /** @param row of {@code demo/people.csv} */
    static DemoPerson of(CSVRecord row) {
        var number = text(row, "number").map(IdentityNumber::new);
        var birth = birth(row.get("birth"));
        var person = new Person(
                UUID.fromString(row.get("id")),
                row.get("name"),
                Optional.of(Sex.valueOf(row.get("sex"))),
                Optional.of(birth),
                row.get("province"),
                text(row, "commune"),
                Optional.empty(),
                number.map(IdentityNumber::tail),
                text(row, "phone"),
                Optional.empty(),
                List.of(row.get("languages").split(" ")),
                Integer.parseInt(row.get("level")),
                Person.Source.DEMO,
                0);
        return new DemoPerson(person, number, text(row, "account").map(it -> account(it, row)), office(row));
    }

    private static PretendAccount account(String subject, CSVRecord row) {
        return new PretendAccount(
                subject,
                row.get("name"),
                row.get("number"),
                LocalDate.parse(row.get("birth")),
                row.get("phone"),
                Integer.parseInt(row.get("level")),
                row.get("description"),
                row.get("place"),
                office(row).isPresent());
    }

    private static Optional<Grant> office(CSVRecord row) {
        return text(row, "office").map(it -> it.split(":")).map(it -> new Grant(Role.valueOf(it[0]), it[1]));
    }

    private static BirthDate birth(String text) {
        return text.length() == 4 ? BirthDate.ofYear(Integer.parseInt(text)) : BirthDate.of(LocalDate.parse(text));
    }

    private static Optional<String> text(CSVRecord row, String column) {
        return Optional.of(row.get(column)).filter(it -> !it.isEmpty());
    }
}
