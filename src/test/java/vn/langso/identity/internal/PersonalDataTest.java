package vn.langso.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.database.RowScope;
import vn.langso.identity.BirthDate;
import vn.langso.identity.Contact;
import vn.langso.identity.DataAccess;
import vn.langso.identity.DataField;
import vn.langso.identity.FoundPerson;
import vn.langso.identity.NewPerson;
import vn.langso.identity.People;
import vn.langso.identity.PeopleProblem;
import vn.langso.identity.Person;
import vn.langso.identity.PersonalData;
import vn.langso.identity.Purpose;
import vn.langso.identity.Sex;
import vn.langso.kernel.Actor;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.territory.AreaScope;
import vn.langso.testing.PlatformTest;

@PlatformTest
class PersonalDataTest {

    private static final UUID OFFICER = UUID.fromString("01980000-0000-7000-8000-000004000004");
    private static final UUID SELLER = UUID.fromString("01980000-0000-7000-8000-000004000019");
    private static final AreaScope COMMUNE = new AreaScope(Set.of("01273"));
    private static final Actor ACTOR = Actor.officer(OFFICER, "01273");
    private static final Purpose PURPOSE = new Purpose(Purpose.Reason.DOSSIER, "H14.1-000123");

    @Autowired
    People people;

    @Autowired
    PersonalData data;

    @Autowired
    DataAccess access;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aQueryThatForgotItsBoundShowsTheOwnAreaAlone() {
        var communes = COMMUNE.rows(OFFICER)
                .call(() -> jdbc.sql("select distinct commune from person")
                        .query(String.class)
                        .list());
        assertThat(communes).containsExactly("01273");
        assertThat(jdbc.sql("select count(*) from person").query(Integer.class).single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from person_key")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aReadingIsThereForThePersonToSee() {
        var read = data.read(SELLER, PURPOSE, ACTOR, COMMUNE);
        assertThat(read.maskedNumber()).contains("••••••••4703");

        var line = access.readings(SELLER, Optional.empty(), 1).items().getFirst();
        assertThat(line.reader()).isEqualTo("Triệu Thị Lan");
        assertThat(line.purpose()).isEqualTo(PURPOSE);
        assertThat(line.fields()).contains(DataField.CONTACT).doesNotContain(DataField.NUMBER);
    }

    @Test
    void theWholeNumberIsADeliberateActThatThePersonSees() {
        assertThat(data.unmask(SELLER, PURPOSE, ACTOR, COMMUNE).digits()).isEqualTo("004083004703");
        assertThat(access.readings(SELLER, Optional.empty(), 1)
                        .items()
                        .getFirst()
                        .fields())
                .containsExactly(DataField.NUMBER);
    }

    @Test
    void withoutAPurposeNothingIsRead() {
        var before = access.readings(SELLER, Optional.empty(), 200).items().size();
        refused(
                PeopleProblem.PURPOSE_MISSING,
                () -> data.read(SELLER, new Purpose(Purpose.Reason.COUNTER, " "), ACTOR, COMMUNE));
        assertThat(access.readings(SELLER, Optional.empty(), 200).items()).hasSize(before);
    }

    @Test
    void somebodyOfAnotherAreaIsUnknown() {
        var elsewhere = new AreaScope(Set.of("01774"));
        refused(PeopleProblem.PERSON_UNKNOWN, () -> data.read(SELLER, PURPOSE, ACTOR, elsewhere));
        assertThat(data.search("004083004703", PURPOSE, ACTOR, elsewhere)).isEmpty();
        assertThat(data.search("mac van hung", PURPOSE, ACTOR, elsewhere)).isEmpty();
    }

    @Test
    void aPersonIsFoundByNumberTelephoneAndNameWithoutDiacritics() {
        for (var text : List.of("004083004703", "004 083 004 703", "0100040019", "mac hung", "Mạc Văn HÙNG")) {
            assertThat(data.search(text, PURPOSE, ACTOR, COMMUNE))
                    .as(text)
                    .extracting(FoundPerson::name)
                    .contains("Mạc Văn Hùng");
        }
        refused(PeopleProblem.SEARCH_TOO_SHORT, () -> data.search("%", PURPOSE, ACTOR, COMMUNE));
    }

    @Test
    void anOldNumberLeadsToThePersonAndBelongsToOneAlone() {
        var person = person("Hoàng Văn Cũ", Optional.empty(), Optional.of("080123456"));
        people.add(person, Person.Source.STAFF, ACTOR);
        people.add(person, Person.Source.STAFF, ACTOR);
        assertThat(data.search("080123456", PURPOSE, ACTOR, COMMUNE))
                .extracting(FoundPerson::id)
                .containsExactly(person.id());
        refused(
                PeopleProblem.NUMBER_TAKEN,
                () -> people.add(
                        person("Hoàng Văn Khác", Optional.empty(), Optional.of("080123456")),
                        Person.Source.STAFF,
                        ACTOR));
    }

    @Test
    void everythingWrongIsSaidByFieldAndNothingIsWritten() {
        var wrong = new NewPerson(
                Ids.next(),
                "Nguyễn\u202eVăn<b>",
                Optional.of(Sex.MALE),
                Optional.of(BirthDate.ofYear(1602)),
                Optional.of("004191000001"),
                Optional.of("12"),
                Optional.empty(),
                "04",
                Optional.of("01273"),
                Optional.of("abc"),
                List.of("vi"));
        assertThatThrownBy(() -> people.add(wrong, Person.Source.STAFF, ACTOR))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields())
                                .extracting(FieldProblem::field)
                                .containsExactlyInAnyOrder(
                                        "name", "birth", "identityNumber", "identityNumber", "oldNumber", "phone"));
        assertThat(RowScope.EVERYTHING.call(() -> jdbc.sql("select count(*) from person where id = :id")
                        .param("id", wrong.id())
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void aNameOfTenThousandCharactersIsRefused() {
        var endless = person("A".repeat(10_000), Optional.empty(), Optional.empty());
        refused(PeopleProblem.PERSON_WRONG, () -> people.add(endless, Person.Source.STAFF, ACTOR));
    }

    @Test
    void aPersonCorrectsTheOwnContactOnceForEachVersion() {
        var person = person("Hoàng Thị Sửa", Optional.empty(), Optional.empty());
        people.add(person, Person.Source.STAFF, ACTOR);
        var self = Actor.self(person.id());
        var contact = new Contact(Optional.of("0100000001"), Optional.of("sua@example.vn"), List.of("vi", "tyz"), 0);
        people.correct(contact, self);
        assertThat(people.own(self).email()).contains("sua@example.vn");
        refused(PeopleProblem.CHANGED_MEANWHILE, () -> people.correct(contact, self));
    }

    private static NewPerson person(String name, Optional<String> number, Optional<String> oldNumber) {
        return new NewPerson(
                Ids.next(),
                name,
                Optional.of(Sex.MALE),
                Optional.of(BirthDate.of(LocalDate.of(1960, 5, 4))),
                number,
                oldNumber,
                Optional.empty(),
                "04",
                Optional.of("01273"),
                Optional.empty(),
                List.of("vi"));
    }

    private static void refused(PeopleProblem problem, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
