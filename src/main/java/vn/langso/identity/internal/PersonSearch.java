package vn.langso.identity.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.identity.Person;

/** Finds people among those whom the scope shows. */
@Repository
class PersonSearch {

    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final PersonKeyStore keys;

    PersonSearch(JdbcClient jdbc, PersonKeyStore keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    List<Person> find(PersonQuery query) {
        return query.words().isEmpty() ? byNumber(query) : byName(query.words());
    }

    private List<Person> byNumber(PersonQuery query) {
        var owners = query.keys().stream()
                .flatMap(key -> keys.personOf(key).stream())
                .toArray(UUID[]::new);
        return jdbc.sql("""
                select id, name, sex, birth_year, birth_on, province, commune, village, number_tail, phone, email,
                       languages, level, source, version
                  from person
                 where id = any(:owners)
                    or phone = :phone
                 order by name, id
                 limit :most
                """)
                .param("owners", owners)
                .param("phone", query.phone().orElse(null))
                .param("most", MOST)
                .query(PersonStore::person)
                .list();
    }

    private List<Person> byName(List<String> words) {
        return jdbc.sql("""
                select id, name, sex, birth_year, birth_on, province, commune, village, number_tail, phone, email,
                       languages, level, source, version
                  from person
                 where folded_name like all (:words)
                 order by folded_name, id
                 limit :most
                """)
                .param("words", words.stream().map(word -> "%" + word + "%").toArray(String[]::new))
                .param("most", MOST)
                .query(PersonStore::person)
                .list();
    }
}
