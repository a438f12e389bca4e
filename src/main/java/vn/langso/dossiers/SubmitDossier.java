package vn.langso.dossiers;

import java.util.List;
import java.util.UUID;
import vn.langso.forms.Answers;
import vn.langso.forms.FormReference;
import vn.langso.procedures.ChannelTerms.Channel;

/**
 * Files a dossier for the one the actor stands for.
 *
 * @param key made by the client once per filled-in form; one key never makes two dossiers
 * @param procedure its national code
 * @param caseCode the case of the procedure; empty when it has one only
 * @param commune code of the unit that is asked to decide; for a procedure of the province, its code
 * @param papers in the order of the procedure's list
 */
public record SubmitDossier(
        UUID key,
        String procedure,
        String caseCode,
        FormReference form,
        Answers answers,
        String commune,
        Channel channel,
        List<HandedPaper> papers) {

    public SubmitDossier {
        papers = List.copyOf(papers);
    }
}
