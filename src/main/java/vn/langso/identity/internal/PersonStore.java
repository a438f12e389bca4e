package vn.langso.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.identity.BirthDate;
import vn.langso.identity.Contact;
import vn.langso.identity.Person;
import vn.langso.identity.Sex;
import vn.langso.territory.Spelling;

/** The table of people. What a statement sees is bounded by the scope it runs in. */
@Repository
class PersonStore {

    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends, other copies of this person's making wait here. */
    void lock(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id::text, 0))")
                .param("id", id)
                .query(row -> {});
    }

    Optional<Person> find(UUID id) {
        return jdbc.sql("""
                select id, name, sex, birth_year, birth_on, province, commune, village, number_tail, phone, email,
                       languages, level, source, version
                  from person
                 where id = :id
                """).param("id", id).query(PersonStore::person).optional();
    }

    void add(Person person, Instant now) {
        jdbc.sql("""
                insert into person (province, id, name, folded_name, sex, birth_year, birth_on, commune, village,
                                    number_tail, phone, email, languages, level, source, created_at)
                values (:province, :id, :name, :folded, :sex, :birthYear, :birthOn, :commune, :village,
                        :numberTail, :phone, :email, :languages, :level, :source, :now)
                """)
                .param("province", person.province())
                .param("id", person.id())
                .param("name", person.name())
                .param("folded", Spelling.folded(person.name()))
                .param("sex", person.sex().map(Sex::name).orElse(null))
                .param("birthYear", person.birth().map(BirthDate::year).orElse(null))
                .param("birthOn", person.birth().flatMap(BirthDate::day).orElse(null))
                .param("commune", person.commune().orElse(null))
                .param("village", person.village().orElse(null))
                .param("numberTail", person.numberTail().orElse(null))
                .param("phone", person.phone().orElse(null))
                .param("email", person.email().orElse(null))
                .param("languages", person.languages().toArray(String[]::new))
                .param("level", person.level())
                .param("source", person.source().name())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** What an e-ID says goes before what was known; what it does not say stays. */
    void refresh(UUID id, Person said) {
        jdbc.sql("""
                update person
                   set name = :name,
                       folded_name = :folded,
                       sex = coalesce(:sex::text, sex),
                       birth_year = coalesce(:birthYear::integer, birth_year),
                       birth_on = coalesce(:birthOn::date, birth_on),
                       number_tail = coalesce(:numberTail::text, number_tail),
                       phone = coalesce(phone, :phone::text),
                       level = :level,
                       source = case source when 'DEMO' then source else 'EID' end
                 where id = :id
                """)
                .param("id", id)
                .param("name", said.name())
                .param("folded", Spelling.folded(said.name()))
                .param("sex", said.sex().map(Sex::name).orElse(null))
                .param("birthYear", said.birth().map(BirthDate::year).orElse(null))
                .param("birthOn", said.birth().flatMap(BirthDate::day).orElse(null))
                .param("numberTail", said.numberTail().orElse(null))
                .param("phone", said.phone().orElse(null))
                .param("level", said.level())
                .update();
    }

    /** @return false when somebody else changed the person meanwhile */
    boolean correct(UUID id, Contact contact) {
        return jdbc.sql("""
                update person
                   set phone = :phone,
                       email = :email,
                       languages = :languages,
                       version = version + 1
                 where id = :id
                   and version = :version
                """)
                        .param("id", id)
                        .param("phone", contact.phone().orElse(null))
                        .param("email", contact.email().orElse(null))
                        .param("languages", contact.languages().toArray(String[]::new))
                        .param("version", contact.version())
                        .update()
                == 1;
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Optional.ofNullable(row.getString("sex")).map(Sex::valueOf),
                birth(row),
                row.getString("province"),
                Optional.ofNullable(row.getString("commune")),
                Optional.ofNullable(row.getString("village")),
                Optional.ofNullable(row.getString("number_tail")),
                Optional.ofNullable(row.getString("phone")),
                Optional.ofNullable(row.getString("email")),
                List.of((String[]) row.getArray("languages").getArray()),
                row.getInt("level"),
                Person.Source.valueOf(row.getString("source")),
                row.getInt("version"));
    }

    private static Optional<BirthDate> birth(ResultSet row) throws SQLException {
        var day = row.getObject("birth_on", LocalDate.class);
        if (day != null) {
            return Optional.of(BirthDate.of(day));
        }
        var year = row.getInt("birth_year");
        return row.wasNull() ? Optional.empty() : Optional.of(BirthDate.ofYear(year));
    }
}
