package vn.langso.signing.internal;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of signing and verifying.
 *
 * @param keys the keys that sign, by name
 * @param officers which key signs for a person, by the person's id
 * @param agencies which key signs for the authority of a commune, by the commune's code
 * @param timeStampUrl a time-stamp service (RFC 3161)
 * @param askAgain how often a remote signer is asked for its answer
 * @param largestFile that is verified
 * @param longestLook how long verifying one file may take
 */
@Validated
@ConfigurationProperties("langso.signing")
record SigningSettings(
        @DefaultValue Map<String, Key> keys,
        @DefaultValue Map<String, String> officers,
        @DefaultValue Map<String, String> agencies,
        @Nullable String timeStampUrl,
        @NotNull @DefaultValue("3s") Duration askAgain,
        @NotNull @DefaultValue("20MB") DataSize largestFile,
        @NotNull @DefaultValue("20s") Duration longestLook) {

    /**
     * One key.
     *
     * @param file a PKCS#12 file
     * @param token a configuration file of Java's PKCS#11 provider, in place of {@code file}
     * @param service base address of a remote signer (CSC API v2), in place of {@code file}
     * @param alias of the key in it; at a remote signer the credential's id
     * @param password of the file, the token's PIN, or the client's secret at a remote signer
     * @param client what a remote signer calls this platform
     * @param tokens address at which a remote signer gives access tokens (OAuth 2.0)
     */
    record Key(
            @Nullable String file,
            @Nullable String token,
            @Nullable String service,
            @DefaultValue("") String alias,
            @DefaultValue("") String password,
            @Nullable String client,
            @Nullable String tokens) {}
}
