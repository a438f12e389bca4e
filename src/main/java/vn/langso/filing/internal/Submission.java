package vn.langso.filing.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.langso.dossiers.Dossiers;
import vn.langso.dossiers.HandedPaper;
import vn.langso.dossiers.SubmitDossier;
import vn.langso.filing.Draft;
import vn.langso.filing.FilingProblem;
import vn.langso.filing.PaperSlot;
import vn.langso.forms.FormGuide;
import vn.langso.kernel.Actor;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.procedures.ChannelTerms.Channel;
import vn.langso.procedures.DossierCode;

/**
 * Sends a draft. The draft's id is the key of the dossier, so it may be sent again after anything that goes wrong, and
 * thirty times at once.
 */
@Service
class Submission {

    private final DraftTable drafts;
    private final OwnDrafts own;
    private final PaperDesk papers;
    private final PaperBinder binder;
    private final FormGuide guide;
    private final Dossiers dossiers;

    Submission(
            DraftTable drafts,
            OwnDrafts own,
            PaperDesk papers,
            PaperBinder binder,
            FormGuide guide,
            Dossiers dossiers) {
        this.drafts = drafts;
        this.own = own;
        this.papers = papers;
        this.binder = binder;
        this.guide = guide;
        this.dossiers = dossiers;
    }

    DossierCode submit(Draft draft, Actor actor) {
        return draft.dossier().orElseGet(() -> file(draft, actor));
    }

    private DossierCode file(Draft draft, Actor actor) {
        var form = guide.require(draft.form());
        var answers = guide.asked(form, draft.answers());
        var slots = papers.slots(draft, actor);
        requireComplete(guide.problems(form.asked(answers).toList(), answers), slots);

        var code = dossiers.submit(
                new SubmitDossier(
                        draft.id(),
                        draft.procedure(),
                        draft.caseCode(),
                        draft.form(),
                        answers,
                        draft.unit(),
                        Channel.ONLINE,
                        handed(slots, actor)),
                actor);
        note(draft, code, actor);
        return code;
    }

    private static void requireComplete(List<FieldProblem> problems, List<PaperSlot> slots) {
        var missing = new ArrayList<>(problems);
        slots.stream()
                .filter(PaperSlot::missing)
                .forEach(slot -> missing.add(new FieldProblem("paper-" + slot.number(), "filing.paper.missing")));
        slots.stream()
                .filter(PaperSlot::unfinished)
                .forEach(slot -> missing.add(new FieldProblem("paper-" + slot.number(), "filing.paper.unfinished")));
        if (!missing.isEmpty()) {
            throw new Refusal(FilingProblem.INCOMPLETE, List.of(), missing);
        }
    }

    private List<HandedPaper> handed(List<PaperSlot> slots, Actor actor) {
        return slots.stream()
                .filter(PaperSlot::handedIn)
                .map(slot -> new HandedPaper(
                        slot.paper().name().official(),
                        binder.bind(slot, actor),
                        slot.sheets().getFirst().origin()))
                .toList();
    }

    private void note(Draft draft, DossierCode code, Actor actor) {
        own.call(actor, () -> {
            if (drafts.file(draft, code)) {
                papers.release(draft, actor);
            }
            return true;
        });
    }
}
