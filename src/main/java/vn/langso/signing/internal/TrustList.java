package vn.langso.signing.internal;

import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whom this installation trusts: the roots in a folder ({@code *.crt}, DER or PEM), with the lists of what they revoked
 * ({@code *.crl}).
 */
final class TrustList {

    private final Path folder;

    TrustList(Path folder) {
        this.folder = folder;
    }

    /** Judges by what lies in the folder now; asks nobody outside. */
    CommonCertificateVerifier verifier() {
        var roots = new CommonTrustedCertificateSource();
        files(".crt").forEach(file -> roots.addCertificate(DSSUtils.loadCertificate(file.toFile())));
        var verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(roots);
        verifier.setCrlSource(new ExternalResourcesCRLSource(
                files(".crl").stream().map(TrustList::open).toArray(java.io.InputStream[]::new)));
        return verifier;
    }

    private List<Path> files(String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static java.io.InputStream open(Path file) {
        try {
            return new java.io.ByteArrayInputStream(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
