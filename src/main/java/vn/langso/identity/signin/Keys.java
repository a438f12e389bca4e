package vn.langso.identity.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.langso.web.Site;

/** The secret keys of the site, kept in its home folder, so that what they signed is good after a restart. */
@Component
public class Keys {

    private final Path folder;

    Keys(Site site) {
        this.folder = site.home().resolve("keys");
    }

    /** A key that signs tokens; made the first time it is asked for. */
    public JWKSet signing(String name) {
        return read(
                name,
                () -> new RSAKeyGenerator(2048)
                        .keyUse(KeyUse.SIGNATURE)
                        .algorithm(JWSAlgorithm.RS256)
                        .keyID(UUID.randomUUID().toString())
                        .generate());
    }

    /** A key that seals what only we read again; made the first time it is asked for. */
    byte[] secret(String name) {
        var keys =
                read(name, () -> new OctetSequenceKeyGenerator(256).generate()).getKeys();
        return ((OctetSequenceKey) keys.getFirst()).toByteArray();
    }

    private JWKSet read(String name, Maker maker) {
        var file = folder.resolve(name + ".jwks");
        try {
            if (!Files.exists(file)) {
                make(file, maker);
            }
            return JWKSet.load(file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ParseException | JOSEException failure) {
            throw new IllegalStateException("The key file " + file + " cannot be read", failure);
        }
    }

    /** Another node that shares the folder may make it at the same moment: the first one counts. */
    private void make(Path file, Maker maker) throws IOException, JOSEException {
        Files.createDirectories(folder);
        var mine = Files.createTempFile(
                folder,
                "new",
                ".jwks",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(mine, new JWKSet(maker.make()).toString(false));
        try {
            Files.createLink(file, mine);
        } catch (FileAlreadyExistsException other) {
            // theirs is as good
        } catch (UnsupportedOperationException noLinks) {
            Files.move(mine, file, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(mine);
    }

    @FunctionalInterface
    private interface Maker {
        com.nimbusds.jose.jwk.JWK make() throws JOSEException;
    }

    /** The signing key itself. */
    public RSAKey signingKey(String name) {
        return (RSAKey) signing(name).getKeys().getFirst();
    }
}
