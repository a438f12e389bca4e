package vn.langso.identity.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The directory of what leads to a person. */
@Repository
class PersonKeyStore {

    private final JdbcClient jdbc;
    private final NumberVault vault;

    PersonKeyStore(JdbcClient jdbc, NumberVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Until the transaction ends, others who come by one of these keys wait here; in one order, so that nobody dead-locks. */
    void lock(Collection<PersonKey> keys) {
        keys.stream()
                .map(key -> HexFormat.of().formatHex(vault.hash(key.kind(), key.value())))
                .sorted()
                .forEach(hash -> jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:hash, 0))")
                        .param("hash", hash)
                        .query(row -> {}));
    }

    Optional<UUID> personOf(PersonKey key) {
        return jdbc.sql("""
                select person
                  from person_key
                 where province = '00'
                   and kind = :kind
                   and hash = :hash
                """)
                .param("kind", key.kind().name())
                .param("hash", vault.hash(key.kind(), key.value()))
                .query(UUID.class)
                .optional();
    }

    /** Does nothing when the key is there already, whoever it leads to. */
    void add(UUID person, PersonKey key, Instant now) {
        jdbc.sql("""
                insert into person_key (kind, hash, person, sealed, added_at)
                values (:kind, :hash, :person, :sealed, :now)
                on conflict do nothing
                """)
                .param("kind", key.kind().name())
                .param("hash", vault.hash(key.kind(), key.value()))
                .param("person", person)
                .param("sealed", vault.seal(key.value()))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The value itself, opened: the caller has written down why. */
    Optional<String> open(UUID person, KeyKind kind) {
        return jdbc.sql("""
                select sealed
                  from person_key
                 where person = :person
                   and kind = :kind
                 order by added_at desc
                 limit 1
                """)
                .param("person", person)
                .param("kind", kind.name())
                .query(byte[].class)
                .optional()
                .map(vault::open);
    }
}
