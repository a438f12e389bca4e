package vn.langso.identity.issuer;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.identity.ApiClient;
import vn.langso.identity.RegisterClient;
import vn.langso.kernel.Scope;

/** The table of registered programs. What a statement sees is bounded by the scope it runs in. */
@Repository
class ClientStore {

    private final JdbcClient jdbc;

    ClientStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param path codes from the province down to the client's area
     * @return false when there is already a client with this id
     */
    boolean add(RegisterClient command, List<String> path, UUID registrar, Instant now) {
        return jdbc.sql("""
                insert into api_client (province, id, name, commune, village, scopes, redirects, valid_from, valid_to,
                                        registered_by, registered_at)
                values (:province, :id, :name, :commune, :village, :scopes, :redirects, :from, :until, :registrar, :now)
                on conflict do nothing
                """)
                        .param("province", path.getFirst())
                        .param("id", command.id())
                        .param("name", command.name())
                        .param("commune", path.size() > 1 ? path.get(1) : null)
                        .param("village", path.size() > 2 ? path.get(2) : null)
                        .param("scopes", codes(command.scopes()))
                        .param("redirects", command.redirects().toArray(String[]::new))
                        .param("from", command.from())
                        .param("until", command.until().orElse(null))
                        .param("registrar", registrar)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<ApiClient> find(UUID client) {
        return jdbc.sql("""
                select id, name, area, scopes, redirects, valid_from, valid_to, secret_number, registered_at, withdrawn_at
                  from api_client
                 where id = :client
                """).param("client", client).query(ClientStore::client).optional();
    }

    /** @param after id of the last one seen; null for the first piece */
    List<ApiClient> list(@Nullable UUID after, int limit) {
        return jdbc.sql("""
                select id, name, area, scopes, redirects, valid_from, valid_to, secret_number, registered_at, withdrawn_at
                  from api_client
                 where (:after::uuid is null or id < :after::uuid)
                 order by id desc
                 limit :limit
                """)
                .param("after", after)
                .param("limit", limit + 1)
                .query(ClientStore::client)
                .list();
    }

    /** The hash of the secret; empty when there is none yet. */
    Optional<String> secret(UUID client) {
        return jdbc.sql("select secret from api_client where id = :client and secret is not null")
                .param("client", client)
                .query(String.class)
                .optional();
    }

    /** @return false when the client is withdrawn */
    boolean keepSecret(UUID client, String hash) {
        return jdbc.sql("""
                update api_client
                   set secret = :hash,
                       secret_number = secret_number + 1
                 where id = :client
                   and withdrawn_at is null
                """).param("hash", hash).param("client", client).update() == 1;
    }

    /** @return false when it was withdrawn before */
    boolean withdraw(UUID client, UUID by, Instant now) {
        return jdbc.sql("""
                update api_client
                   set withdrawn_by = :by,
                       withdrawn_at = :now
                 where id = :client
                   and withdrawn_at is null
                """)
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .param("client", client)
                        .update()
                == 1;
    }

    static String[] codes(Set<Scope> scopes) {
        return scopes.stream().map(Scope::code).sorted().toArray(String[]::new);
    }

    /** A scope that is no more is left out. */
    static Set<Scope> scopes(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .flatMap(it -> Scope.of(it).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ApiClient client(ResultSet row, int number) throws SQLException {
        return new ApiClient(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("area"),
                scopes(row, "scopes"),
                Arrays.stream((String[]) row.getArray("redirects").getArray())
                        .map(URI::create)
                        .toList(),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                row.getInt("secret_number"),
                row.getTimestamp("registered_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("withdrawn_at")).map(Timestamp::toInstant));
    }
}
