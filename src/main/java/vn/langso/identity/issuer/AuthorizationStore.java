package vn.langso.identity.issuer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.identity.issuer.AuthorizationRow.Asked;
import vn.langso.identity.issuer.AuthorizationRow.Kept;

/** The table of authorisations. What a statement sees is bounded by the scope it runs in. */
@Repository
class AuthorizationStore {

    private final JdbcClient jdbc;

    AuthorizationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(AuthorizationRow row) {
        jdbc.sql("""
                insert into api_authorization (id, person, client, level, scopes, asked_scopes, asked_redirect, asked_state,
                                               asked_challenge, state, code, code_at, code_ends_at, code_used,
                                               refresh, refresh_at, refresh_ends_at, ends_at)
                values (:id, :person, :client, :level, :scopes, :askedScopes, :askedRedirect, :askedState,
                        :challenge, :state, :code, :codeAt, :codeEndsAt, :codeUsed,
                        :refresh, :refreshAt, :refreshEndsAt, :endsAt)
                on conflict (id) do update
                set scopes = excluded.scopes,
                    state = excluded.state,
                    code = excluded.code,
                    code_at = excluded.code_at,
                    code_ends_at = excluded.code_ends_at,
                    code_used = excluded.code_used,
                    refresh = excluded.refresh,
                    refresh_at = excluded.refresh_at,
                    refresh_ends_at = excluded.refresh_ends_at,
                    ends_at = excluded.ends_at
                """)
                .param("id", row.id())
                .param("person", row.person())
                .param("client", row.client())
                .param("level", row.level())
                .param("scopes", array(row.scopes()))
                .param("askedScopes", array(row.asked().scopes()))
                .param("askedRedirect", row.asked().redirect())
                .param("askedState", row.asked().state())
                .param("challenge", row.asked().challenge())
                .param("state", row.state())
                .param("code", row.code() == null ? null : row.code().hash())
                .param(
                        "codeAt",
                        row.code() == null ? null : Timestamp.from(row.code().at()))
                .param(
                        "codeEndsAt",
                        row.code() == null ? null : Timestamp.from(row.code().endsAt()))
                .param("codeUsed", row.codeUsed())
                .param("refresh", row.refresh() == null ? null : row.refresh().hash())
                .param(
                        "refreshAt",
                        row.refresh() == null
                                ? null
                                : Timestamp.from(row.refresh().at()))
                .param(
                        "refreshEndsAt",
                        row.refresh() == null
                                ? null
                                : Timestamp.from(row.refresh().endsAt()))
                .param("endsAt", Timestamp.from(row.endsAt()))
                .update();
    }

    /** @param hash of a consent page's state, a code or a refresh token */
    Optional<AuthorizationRow> find(String hash) {
        return jdbc.sql("""
                select id, person, client, level, scopes, asked_scopes, asked_redirect, asked_state, asked_challenge,
                       state, code, code_at, code_ends_at, code_used, refresh, refresh_at, refresh_ends_at, ends_at
                  from api_authorization
                 where state = :hash
                    or code = :hash
                    or refresh = :hash
                """).param("hash", hash).query(AuthorizationStore::row).optional();
    }

    void remove(UUID id) {
        jdbc.sql("delete from api_authorization where id = :id").param("id", id).update();
    }

    void removeAll(UUID person, UUID client) {
        jdbc.sql("delete from api_authorization where person = :person and client = :client")
                .param("person", person)
                .param("client", client)
                .update();
    }

    void removeEnded(Instant now) {
        jdbc.sql("delete from api_authorization where ends_at < :now")
                .param("now", Timestamp.from(now))
                .update();
    }

    private static String[] array(Collection<String> scopes) {
        return scopes.stream().sorted().toArray(String[]::new);
    }

    private static AuthorizationRow row(ResultSet row, int number) throws SQLException {
        return new AuthorizationRow(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("client", UUID.class),
                row.getInt("level"),
                set(row, "scopes"),
                new Asked(
                        set(row, "asked_scopes"),
                        row.getString("asked_redirect"),
                        row.getString("asked_state"),
                        row.getString("asked_challenge")),
                row.getString("state"),
                kept(row, "code"),
                row.getBoolean("code_used"),
                kept(row, "refresh"),
                row.getTimestamp("ends_at").toInstant());
    }

    private static Set<String> set(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Kept kept(ResultSet row, String column) throws SQLException {
        var hash = row.getString(column);
        return hash == null
                ? null
                : new Kept(
                        hash,
                        row.getTimestamp(column + "_at").toInstant(),
                        row.getTimestamp(column + "_ends_at").toInstant());
    }
}
