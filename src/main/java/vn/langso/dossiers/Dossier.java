package vn.langso.dossiers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.langso.forms.Answers;
import vn.langso.forms.FormReference;
import vn.langso.procedures.ChannelTerms.Channel;
import vn.langso.procedures.DossierStatus;

/**
 * A dossier with all that happened to it.
 *
 * @param procedureVersion the version of the procedure it was filed under
 * @param process the internal process it runs under, with its version
 * @param receivedAt when it was complete; the clock runs from here
 * @param result what came out of it, once signed
 * @param version for changes: of two at once, one is refused
 */
public record Dossier(
        DossierLine line,
        int procedureVersion,
        String caseCode,
        Channel channel,
        String process,
        int processVersion,
        UUID applicant,
        FormReference form,
        Answers answers,
        Optional<Instant> receivedAt,
        List<Paper> papers,
        List<DossierEvent> history,
        List<DossierMessage> messages,
        List<IssuedSlip> slips,
        List<Charge> charges,
        Optional<OwnResult> result,
        Optional<Integer> stars,
        int version) {

    /** A paper that was handed in. @param supplement whether it came later, when asked for */
    public record Paper(UUID file, String name, HandedPaper.Origin origin, boolean supplement) {}

    public DossierStatus status() {
        return line.status();
    }
}
