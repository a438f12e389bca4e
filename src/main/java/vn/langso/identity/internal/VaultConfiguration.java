package vn.langso.identity.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.identity.PeopleProblem;
import vn.langso.kernel.Refusal;

/** Reads the secret of the numbers from the home folder, making it the first time. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    private static final int SECRET_BYTES = 32;

    @Bean
    static NumberVault numberVault(@Value("${langso.home}") Path home, JdbcClient jdbc) throws IOException {
        var vault = new NumberVault(secret(home.resolve("people.key")));
        if (!Arrays.equals(vault.fingerprint(), rememberedOr(vault.fingerprint(), jdbc))) {
            throw Refusal.of(
                    PeopleProblem.KEY_FILE_STRANGE, home.resolve("people.key").toString());
        }
        return vault;
    }

    private static byte[] secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        return HexFormat.of().parseHex(Files.readString(file).strip());
    }

    private static void make(Path file) throws IOException {
        var secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            var fresh = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    "people",
                    ".key",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, HexFormat.of().formatHex(secret));
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // another node on the same home was quicker; its secret is read next
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] rememberedOr(byte[] fingerprint, JdbcClient jdbc) {
        jdbc.sql("""
                insert into person_key_secret (fingerprint)
                values (:fingerprint)
                on conflict do nothing
                """).param("fingerprint", fingerprint).update();
        return jdbc.sql("select fingerprint from person_key_secret")
                .query(byte[].class)
                .single();
    }
}
