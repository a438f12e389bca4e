package vn.langso.signing.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A small certification authority: issues certificates (RFC 5280) with keys of its own making, on curve P-256. */
final class Issuer {

    private static final int YEARS = 10;

    private final KeyPair keys;
    private final List<X509Certificate> chain;
    private final String lists;

    private Issuer(KeyPair keys, List<X509Certificate> chain, String lists) {
        this.keys = keys;
        this.chain = chain;
        this.lists = lists;
    }

    /** @param lists where the list of what it revoked can be had, as its certificates say */
    static Issuer root(String name, String lists) throws GeneralSecurityException {
        var keys = newKeys();
        var subject = new X500Principal(name);
        return new Issuer(keys, List.of(issue(subject, keys, subject, keys, Kind.AUTHORITY, lists)), lists);
    }

    /** One that was made before. */
    static Issuer of(KeyFromStore key, String lists) {
        var chain = key.chain();
        return new Issuer(new KeyPair(chain.getFirst().getPublicKey(), key.privateKey()), chain, lists);
    }

    /** What {@link #of} makes this authority of. */
    KeyFromStore key() {
        return new KeyFromStore(keys.getPrivate(), chain);
    }

    /** Another authority below this one. */
    Issuer authority(String name, String lists) throws GeneralSecurityException {
        var below = newKeys();
        return new Issuer(below, chainOf(name, below, Kind.AUTHORITY), lists);
    }

    KeyFromStore signer(String name) throws GeneralSecurityException {
        return leaf(name, Kind.SIGNER);
    }

    KeyFromStore timeStamper(String name) throws GeneralSecurityException {
        return leaf(name, Kind.TIME);
    }

    X509Certificate certificate() {
        return chain.getFirst();
    }

    /** The list of what this authority revoked, in DER: as long as the authority itself is valid. */
    byte[] revocations(X509Certificate... revoked) throws GeneralSecurityException {
        try {
            var now = Instant.now();
            var list = new JcaX509v2CRLBuilder(certificate().getSubjectX500Principal(), Date.from(now))
                    .setNextUpdate(certificate().getNotAfter());
            for (var certificate : revoked) {
                list.addCRLEntry(certificate.getSerialNumber(), Date.from(now), 1);
            }
            return list.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()))
                    .getEncoded();
        } catch (OperatorCreationException | IOException failure) {
            throw new GeneralSecurityException(failure);
        }
    }

    private KeyFromStore leaf(String name, Kind kind) throws GeneralSecurityException {
        var own = newKeys();
        return new KeyFromStore(own.getPrivate(), chainOf(name, own, kind));
    }

    private List<X509Certificate> chainOf(String name, KeyPair subject, Kind kind) throws GeneralSecurityException {
        var certificate =
                issue(certificate().getSubjectX500Principal(), keys, new X500Principal(name), subject, kind, lists);
        return Stream.concat(Stream.of(certificate), chain.stream()).toList();
    }

    private static X509Certificate issue(
            X500Principal issuer,
            KeyPair issuerKeys,
            X500Principal subject,
            KeyPair subjectKeys,
            Kind kind,
            String lists)
            throws GeneralSecurityException {
        var from = Instant.now().minus(1, ChronoUnit.HOURS);
        var until = from.plus(YEARS * 365L, ChronoUnit.DAYS);
        var builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(127, new SecureRandom()),
                Date.from(from),
                Date.from(until),
                subject,
                subjectKeys.getPublic());
        try {
            var extensions = new JcaX509ExtensionUtils();
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    extensions.createSubjectKeyIdentifier(subjectKeys.getPublic()));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    extensions.createAuthorityKeyIdentifier(issuerKeys.getPublic()));
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(kind == Kind.AUTHORITY));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(kind.usage));
            builder.addExtension(Extension.cRLDistributionPoints, false, at(lists));
            if (kind == Kind.TIME) {
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKeys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (OperatorCreationException | IOException failure) {
            throw new GeneralSecurityException(failure);
        }
    }

    private static CRLDistPoint at(String address) {
        var name = new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, address));
        return new CRLDistPoint(
                new DistributionPoint[] {new DistributionPoint(new DistributionPointName(name), null, null)});
    }

    private static KeyPair newKeys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private enum Kind {
        AUTHORITY(KeyUsage.keyCertSign | KeyUsage.cRLSign),
        SIGNER(KeyUsage.digitalSignature | KeyUsage.nonRepudiation),
        TIME(KeyUsage.digitalSignature);

        private final int usage;

        Kind(int usage) {
            this.usage = usage;
        }
    }
}
