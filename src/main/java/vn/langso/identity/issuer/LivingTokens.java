package vn.langso.identity.issuer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;
import vn.langso.database.RowScope;
import vn.langso.identity.signin.SignedIn;
import vn.langso.identity.signin.SignedIn.Way;
import vn.langso.kernel.Scope;
import vn.langso.kernel.Vietnam;

/**
 * Asks of every token at every call whether it still counts, so that what a person or an administrator takes back is
 * gone at once. It costs one query by keys.
 */
@Component
public class LivingTokens implements Converter<Jwt, TokenAuthentication> {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    LivingTokens(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws InvalidBearerTokenException when it does not count any more */
    @Override
    public TokenAuthentication convert(Jwt token) {
        var authorization = token.getClaimAsString(AccessTokens.AUTHORIZATION);
        return RowScope.EVERYTHING
                .call(() -> authorization == null ? ofProgram(token) : ofPerson(token, authorization))
                .orElseThrow(() -> new InvalidBearerTokenException("The token was withdrawn"));
    }

    private Optional<TokenAuthentication> ofProgram(Jwt token) {
        return jdbc.sql("""
                select id, name, area
                  from api_client
                 where id = :client::uuid
                   and secret_number = :secret
                   and withdrawn_at is null
                   and valid_from <= :today
                   and (valid_to is null or valid_to >= :today)
                """)
                .param("client", token.getClaimAsString(AccessTokens.CLIENT))
                .param("secret", token.<Long>getClaim(AccessTokens.SECRET))
                .param("today", Vietnam.today(clock))
                .query((row, number) -> new TokenAuthentication(api(row, token), Optional.empty()))
                .optional();
    }

    private Optional<TokenAuthentication> ofPerson(Jwt token, String authorization) {
        return jdbc.sql("""
                select client.id, client.name, client.area, person.id as person, person.name as person_name,
                       given.level
                  from api_client client
                  join api_authorization given on given.client = client.id
                  join person on person.id = given.person
                 where client.id = :client::uuid
                   and client.secret_number = :secret
                   and client.withdrawn_at is null
                   and client.valid_from <= :today
                   and (client.valid_to is null or client.valid_to >= :today)
                   and given.id = :authorization::uuid
                """)
                .param("client", token.getClaimAsString(AccessTokens.CLIENT))
                .param("secret", token.<Long>getClaim(AccessTokens.SECRET))
                .param("today", Vietnam.today(clock))
                .param("authorization", authorization)
                .query((row, number) ->
                        new TokenAuthentication(api(row, token), Optional.of(person(row, token, authorization))))
                .optional();
    }

    private static ApiToken api(ResultSet row, Jwt token) throws SQLException {
        return new ApiToken(
                row.getObject("id", UUID.class), row.getString("name"), row.getString("area"), scopes(token));
    }

    private static SignedIn person(ResultSet row, Jwt token, String authorization) throws SQLException {
        return new SignedIn(
                row.getObject("person", UUID.class),
                row.getString("person_name"),
                row.getInt("level"),
                Way.TOKEN,
                Objects.requireNonNull(token.getIssuedAt()),
                UUID.fromString(authorization));
    }

    private static Set<Scope> scopes(Jwt token) {
        @Nullable String given = token.getClaimAsString(AccessTokens.SCOPE);
        return given == null
                ? Set.of()
                : Arrays.stream(given.split(" "))
                        .flatMap(it -> Scope.of(it).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
