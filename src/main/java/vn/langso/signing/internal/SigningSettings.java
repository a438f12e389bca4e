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
 * @param largestFile that is verified
 * @param longestLook how long verifying one file may take
 */
@Validated
@ConfigurationProperties("langso.signing")
record SigningSettings(
        @DefaultValue Map<String, Key> keys,
        @NotNull @DefaultValue("20MB") DataSize largestFile,
        @NotNull @DefaultValue("20s") Duration longestLook) {

    /**
     * One key.
     *
     * @param file a PKCS#12 file
     * @param token a configuration file of Java's PKCS#11 provider, in place of {@code file}
     * @param alias of the key in it
     * @param password of the file, or the token's PIN
     */
    record Key(@Nullable String file, @Nullable String token, String alias, String password) {}
}
