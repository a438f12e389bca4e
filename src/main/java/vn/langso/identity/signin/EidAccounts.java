package vn.langso.identity.signin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import vn.langso.identity.EidAccount;

/** Reads an {@link EidAccount} from what the provider says, by the claim names of the settings. */
@Component
class EidAccounts {

    private final SignInSettings.Provider settings;

    EidAccounts(SignInSettings settings) {
        this.settings = settings.provider();
    }

    EidAccount of(OidcUser user) {
        var claims = settings.claims();
        var subject = Objects.requireNonNull(user.getIdToken().getSubject());
        return new EidAccount(
                Objects.requireNonNull(user.getIdToken().getIssuer()).toString(),
                subject,
                Optional.ofNullable(user.getClaimAsString(claims.name()))
                        .filter(it -> !it.isBlank())
                        .orElse(subject),
                Optional.ofNullable(user.getClaimAsString(claims.identityNumber())),
                Optional.ofNullable(user.getClaimAsString(claims.birthDate())).flatMap(EidAccounts::date),
                Optional.ofNullable(user.getClaimAsString(claims.phone())),
                settings.levelOf(user.getIdToken().getAuthenticationContextClass()));
    }

    private static Optional<LocalDate> date(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException garbled) {
            return Optional.empty();
        }
    }
}
