package vn.langso.signing.internal;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlObjectModification;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was added to a file after it was signed. Further signatures and their proofs may be; notes, pages and anything
 * else may not.
 *
 * @param signature in whose eyes it is later
 */
record LaterChanges(SignatureWrapper signature) {

    private static final Pattern FILLED = Pattern.compile("/Annots (\\d+ \\d+ R) /V ");

    boolean allowed() {
        var filled = filledFields();
        return Stream.of(
                                signature.getPdfAnnotationChanges(),
                                signature.getPdfPageDifferenceConcernedPages(),
                                signature.getPdfVisualDifferenceConcernedPages())
                        .allMatch(java.util.List::isEmpty)
                && signature.getPdfUndefinedChanges().stream()
                        .map(XmlObjectModification::getValue)
                        .allMatch(path -> filled.stream().anyMatch(field -> belongsTo(field, path)));
    }

    /** The fields that were empty when this signature was made and have their own signature now. */
    private Set<String> filledFields() {
        return signature.getPdfSignatureOrFormFillChanges().stream()
                .map(change -> FILLED.matcher(change.getValue() + " "))
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** A field is reached from its page and, in a tagged file, from the structure tree as well. */
    private static boolean belongsTo(String field, String path) {
        return path.contains("/Annots " + field + " /AP ") || path.contains("/Obj " + field + " /V ");
    }
}
