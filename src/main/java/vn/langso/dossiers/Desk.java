package vn.langso.dossiers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.langso.files.StoredFile;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Slice;
import vn.langso.procedures.DossierCode;
import vn.langso.signing.OfficialPaper;
import vn.langso.territory.AreaScope;

/** What officers do with the dossiers of their area. Opening one leaves a line in the applicant's log. */
public interface Desk {

    /**
     * The work by due time: what is late first, what has no clock last.
     *
     * @param limit 1 to 100
     * @param after key of the last one seen, as the slice before gave it
     * @throws Refusal {@link DossiersProblem#LIMIT_OUT_OF_RANGE}
     */
    Slice<DossierLine> list(DeskFilter filter, int limit, @Nullable String after, Actor actor, AreaScope scope);

    /** How many open dossiers of the area are as pressing; bounded: no figure above 10,000 is told exactly. */
    Map<Urgency, Integer> count(DeskFilter filter, Actor actor, AreaScope scope);

    /** Everything that a list with this filter holds, one by one, in the same order; memory does not grow with it. */
    void export(DeskFilter filter, Actor actor, AreaScope scope, Consumer<DossierLine> line);

    /** @throws Refusal {@link DossiersProblem#DOSSIER_UNKNOWN}, also for one of another area */
    Dossier open(DossierCode code, Actor actor, AreaScope scope);

    /** The files of a dossier by their ids. @throws Refusal {@link DossiersProblem#DOSSIER_UNKNOWN} */
    Map<UUID, StoredFile> files(DossierCode code, Actor actor, AreaScope scope);

    /** Who may be given the dossiers of a unit: its officers and approvers. */
    List<Colleague> colleagues(String unit, AreaScope scope);

    /** What to call these officers; those whom the area does not show are missing. */
    Map<UUID, String> names(Collection<UUID> officers, AreaScope scope);

    /**
     * What would be signed if the dossier were approved now; its number is given on approval. Leaves a line in the
     * applicant's log.
     *
     * @throws Refusal {@link DossiersProblem#DOSSIER_UNKNOWN}
     */
    OfficialPaper draft(DossierCode code, SignAs signAs, Actor actor, AreaScope scope);

    /** The control slip (form 06): every step it has come to, with the time taken and its share of the deadline. */
    List<Station> stations(Dossier dossier);

    /** What may be done with a dossier now, by this step's rules. */
    List<Step.Outcome> outcomes(Dossier dossier);

    /** The steps of the process the dossier runs under. */
    List<Step> steps(Dossier dossier);

    /**
     * Does something with a dossier, with its history, slip and audit line in one transaction.
     *
     * @param version of the dossier that the officer saw
     * @throws Refusal {@link DossiersProblem#DOSSIER_UNKNOWN}, {@link DossiersProblem#CHANGED_MEANWHILE},
     *     {@link DossiersProblem#NOT_NOW}, {@link DossiersProblem#STEP_NOT_YOURS} at a step that decides,
     *     {@link DossiersProblem#REASON_MISSING}, and what the act itself refuses
     */
    void act(DossierCode code, int version, DeskAct act, Actor actor, AreaScope scope);

    /** Writes to the applicant. Safe to repeat. @param key made by the client once per message */
    void write(UUID key, DossierCode code, String text, Actor actor, AreaScope scope);

    /** The statutory slip as PDF, Form 01 to 05. */
    byte[] slip(Dossier dossier, IssuedSlip slip);
}
