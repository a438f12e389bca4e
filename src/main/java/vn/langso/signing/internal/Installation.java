package vn.langso.signing.internal;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What signing has to know of the installation.
 *
 * @param home the folder that holds everything
 * @param demo whether all of it is pretended
 * @param baseUrl where people reach it
 */
@ConfigurationProperties("langso")
record Installation(Path home, boolean demo, String baseUrl) {

    /** Keys of this installation; nobody else may read it. */
    Path keys() {
        return home.resolve("keys");
    }

    /** Roots ({@code .crt}) whose signatures are trusted, and lists of what they revoked ({@code .crl}). */
    Path trust() {
        return home.resolve("trust");
    }
}
