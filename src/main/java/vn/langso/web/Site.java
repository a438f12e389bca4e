package vn.langso.web;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this site is and what kind it is.
 *
 * @param baseUrl the address people type, without a slash at the end; e-ID, passkeys and printed codes are bound to it
 * @param demo whether everybody here is pretended
 * @param home the folder that holds what the site knows
 */
@ConfigurationProperties("langso")
public record Site(URI baseUrl, @DefaultValue("false") boolean demo, Path home) {

    /** An address of this site, by its path. */
    public String address(String path) {
        return baseUrl + path;
    }

    /** Scheme, host and port, as a browser's {@code Origin} has them. */
    public String origin() {
        return baseUrl.getScheme() + "://" + baseUrl.getAuthority();
    }

    /** Keys of this installation; nobody else may read it. */
    public Path keys() {
        return home.resolve("keys");
    }

    /** Roots ({@code .crt}) whose signatures are trusted, and lists of what they revoked ({@code .crl}). */
    public Path trust() {
        return home.resolve("trust");
    }
}
