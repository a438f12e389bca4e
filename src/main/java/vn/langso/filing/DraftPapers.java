package vn.langso.filing;

import java.util.List;
import java.util.UUID;
import vn.langso.kernel.Actor;

/** The papers of a draft. */
public interface DraftPapers {

    /** The papers one may hand in as files: none that is filled in here, looked up by the office, or no paper at all. */
    List<PaperSlot> slots(Draft draft, Actor actor);

    /** The papers that the office looks up by itself. */
    List<vn.langso.procedures.Paper> lookedUp(Draft draft);

    /**
     * Adds a page that was sent, or is being sent: the id of an upload is the id of the file it becomes. Safe to repeat.
     *
     * @throws vn.langso.kernel.Refusal {@link FilingProblem#PAPER_UNKNOWN}, {@link FilingProblem#ALREADY_FILED},
     *     {@link FilingProblem#TOO_MANY_PAGES}, {@link vn.langso.files.FilesProblem#FILE_UNKNOWN}
     */
    void add(Draft draft, int paper, UUID file, Actor actor);

    /**
     * Takes a result out of the person's own store as a paper.
     *
     * @throws vn.langso.kernel.Refusal {@link FilingProblem#PAPER_UNKNOWN} when the result does not fit
     */
    void reuse(Draft draft, int paper, UUID result, Actor actor);

    /** Takes a page away. Safe to repeat. */
    void remove(Draft draft, int paper, UUID file, Actor actor);
}
