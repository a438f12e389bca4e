package vn.langso.identity.signin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How people log in and how long that lasts. */
@ConfigurationProperties("langso.identity")
public record SignInSettings(
        @DefaultValue Provider provider, @DefaultValue Sessions sessions) {

    /**
     * The e-ID provider: any that speaks OpenID Connect.
     *
     * @param issuer its issuer address; without one nobody logs in by e-ID
     * @param levels what its {@code acr} values mean: level 1 or 2. Any other value counts as level 1
     * @param algorithm with which it signs (RFC 7518, 3.1)
     */
    public record Provider(
            @Nullable String issuer,
            @DefaultValue("langso") String clientId,
            @Nullable String clientSecret,
            @DefaultValue({"openid", "profile"}) List<String> scopes,
            @DefaultValue Claims claims,
            @DefaultValue Map<String, Integer> levels,
            @DefaultValue("RS256") String algorithm) {

        public Provider {
            levels = levels.isEmpty() ? Map.of("1", 1, "2", 2) : Map.copyOf(levels);
        }

        public boolean live() {
            return issuer != null && !issuer.isBlank();
        }

        int levelOf(@Nullable String acr) {
            return acr == null ? 1 : levels.getOrDefault(acr, 1);
        }

        /** What to ask the provider for, so that it answers with this level. */
        Optional<String> acrOf(int level) {
            return levels.entrySet().stream()
                    .filter(it -> it.getValue() == level)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .findFirst();
        }
    }

    /** What the provider calls the things it says of a person. */
    public record Claims(
            @DefaultValue("name") String name,
            @DefaultValue("identity_number") String identityNumber,
            @DefaultValue("birthdate") String birthDate,
            @DefaultValue("phone_number") String phone) {}

    /**
     * @param idle how long somebody may do nothing
     * @param whole how long a session lasts at most
     * @param staffIdle the same for somebody who holds an office
     */
    public record Sessions(
            @DefaultValue("30m") Duration idle,
            @DefaultValue("12h") Duration whole,
            @DefaultValue("20m") Duration staffIdle,
            @DefaultValue("9h") Duration staffWhole) {}
}
