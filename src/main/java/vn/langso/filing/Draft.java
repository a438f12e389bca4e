package vn.langso.filing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.langso.forms.Answers;
import vn.langso.forms.FormReference;
import vn.langso.procedures.DossierCode;

/**
 * A dossier that is being filled in.
 *
 * @param owner who fills it in
 * @param subject for whom
 * @param unit code of who is asked to decide
 * @param carried whether answers were taken over from a version of the form that is no more
 * @param known offered answers by the name of the question
 * @param version changes with every saving
 * @param expiresAt when it is thrown away, unless it is worked on
 * @param dossier what came of it, once filed
 */
public record Draft(
        UUID id,
        UUID owner,
        UUID subject,
        String province,
        String procedure,
        String caseCode,
        String unit,
        FormReference form,
        boolean carried,
        Answers answers,
        Map<String, KnownAnswer> known,
        int version,
        Instant begunAt,
        Instant savedAt,
        Instant expiresAt,
        Optional<DossierCode> dossier) {

    private static final String ACCOUNT = "account:";

    /** Under what in {@link #known} the account's answer to a question stands: it holds under the question's condition. */
    public static String accountKey(String question) {
        return ACCOUNT + question;
    }

    /** What the account of the person it is for says to a question. */
    public Optional<KnownAnswer> knownByAccount(String question) {
        return Optional.ofNullable(known.get(accountKey(question)));
    }
}
