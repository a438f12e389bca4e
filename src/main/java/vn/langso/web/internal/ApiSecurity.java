package vn.langso.web.internal;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import vn.langso.kernel.Scope;
import vn.langso.web.Access;
import vn.langso.web.Access.Who;

/** Who may call, in the words of OpenAPI: by a program's token (OAuth 2) or by the session of our own pages. */
final class ApiSecurity {

    private static final String TOKEN = "token";
    private static final String SESSION = "session";
    private static final String TOKEN_ADDRESS = "/oauth2/token";

    private ApiSecurity() {}

    static Components addTo(Components components) {
        var flows = new OAuthFlows()
                .clientCredentials(new OAuthFlow().tokenUrl(TOKEN_ADDRESS).scopes(scopes()))
                .authorizationCode(new OAuthFlow()
                        .authorizationUrl("/oauth2/authorize")
                        .tokenUrl(TOKEN_ADDRESS)
                        .refreshUrl(TOKEN_ADDRESS)
                        .scopes(scopes()));
        return components
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme().type(SecurityScheme.Type.OAUTH2).flows(flows))
                .addSecuritySchemes(
                        SESSION,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name(SESSION));
    }

    private static Scopes scopes() {
        var scopes = new Scopes();
        for (var scope : Scope.values()) {
            scopes.addString(scope.code(), ApiWords.of(scope));
        }
        return scopes;
    }

    static void describe(Operation operation, Access access) {
        var who = List.of(access.value());
        var codes = Arrays.stream(access.scope()).map(Scope::code).toList();
        if (who.contains(Who.EVERYBODY)) {
            operation.addSecurityItem(new SecurityRequirement());
            return;
        }
        if (!codes.isEmpty() || who.contains(Who.PROGRAM)) {
            operation.addSecurityItem(new SecurityRequirement().addList(TOKEN, codes));
        }
        if (who.contains(Who.PERSON) || who.contains(Who.STAFF)) {
            operation.addSecurityItem(new SecurityRequirement().addList(SESSION));
        }
    }
}
