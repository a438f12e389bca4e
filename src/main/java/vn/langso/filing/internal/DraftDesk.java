package vn.langso.filing.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.util.DigestUtils;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.langso.filing.BeginDraft;
import vn.langso.filing.Draft;
import vn.langso.filing.Drafts;
import vn.langso.filing.FilingPlaces;
import vn.langso.filing.FilingProblem;
import vn.langso.filing.SavePage;
import vn.langso.forms.Answers;
import vn.langso.forms.FormGuide;
import vn.langso.forms.Forms;
import vn.langso.forms.Question;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Slice;
import vn.langso.kernel.Vietnam;
import vn.langso.procedures.DossierCode;
import vn.langso.procedures.Level;
import vn.langso.procedures.Procedure;
import vn.langso.procedures.Procedures;
import vn.langso.territory.Territories;
import vn.langso.territory.Unit;

/** Keeps what people fill in. */
@Service
class DraftDesk implements Drafts {

    private final DraftTable store;
    private final OwnDrafts own;
    private final PaperDesk papers;
    private final KnownAnswers known;
    private final Submission submission;
    private final Procedures procedures;
    private final FilingPlaces places;
    private final Territories territories;
    private final Forms forms;
    private final FormGuide guide;
    private final FilingSettings settings;
    private final InstantSource clock;

    DraftDesk(
            DraftTable store,
            OwnDrafts own,
            PaperDesk papers,
            KnownAnswers known,
            Submission submission,
            Procedures procedures,
            FilingPlaces places,
            Territories territories,
            Forms forms,
            FormGuide guide,
            FilingSettings settings,
            InstantSource clock) {
        this.store = store;
        this.own = own;
        this.papers = papers;
        this.known = known;
        this.submission = submission;
        this.procedures = procedures;
        this.places = places;
        this.territories = territories;
        this.forms = forms;
        this.guide = guide;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Draft begin(BeginDraft command, Actor actor) {
        var earlier = own.find(command.id(), actor);
        if (earlier.isPresent()) {
            return repeat(earlier.get(), command);
        }
        var procedure = procedures.require(command.procedure());
        if (!places.here(procedure)) {
            throw new Refusal(FilingProblem.FILED_ELSEWHERE);
        }
        var draft = draft(command, procedure, requireUnit(command, procedure), actor);
        if (!own.call(actor, () -> store.add(draft))) {
            throw new Refusal(FilingProblem.KEY_REUSED);
        }
        return draft;
    }

    private static Draft repeat(Draft earlier, BeginDraft command) {
        if (!earlier.procedure().equals(command.procedure()) || !earlier.unit().equals(command.unit())) {
            throw new Refusal(FilingProblem.KEY_REUSED);
        }
        return earlier;
    }

    private Unit requireUnit(BeginDraft command, Procedure procedure) {
        if (!procedure.cases().isEmpty() && procedure.caseOf(command.caseCode()).isEmpty()) {
            throw new Refusal(FilingProblem.CASE_WRONG);
        }
        return territories
                .find(command.unit())
                .filter(unit -> unit.provincial() != Level.OF_COMMUNE.contains(procedure.level()))
                .orElseThrow(() -> new Refusal(FilingProblem.UNIT_WRONG));
    }

    private Draft draft(BeginDraft command, Procedure procedure, Unit unit, Actor actor) {
        var form = guide.require(forms.of(procedure));
        var now = clock.instant();
        return new Draft(
                command.id(),
                OwnDrafts.owner(actor),
                OwnDrafts.subject(actor),
                unit.province(),
                procedure.code(),
                procedure.cases().isEmpty() ? "" : command.caseCode(),
                unit.code(),
                form.reference(),
                false,
                Answers.none(),
                known.of(form, actor),
                1,
                now,
                now,
                expiry(now),
                Optional.empty());
    }

    private Instant expiry(Instant from) {
        return from.atZone(Vietnam.ZONE).plus(settings.draftsKept()).toInstant();
    }

    @Override
    public Slice<Draft> list(Actor actor, int limit, @Nullable String after) {
        var rows = own.call(
                actor,
                () -> store.list(
                        OwnDrafts.owner(actor),
                        OwnDrafts.subject(actor),
                        limit + 1,
                        after == null ? null : UUID.fromString(after)));
        return Slice.of(rows, limit, draft -> draft.id().toString());
    }

    @Override
    public Draft open(UUID id, Actor actor) {
        var draft = own.require(id, actor);
        return draft.dossier().isPresent() || guide.find(draft.form()).isPresent() ? draft : carry(draft, actor);
    }

    private Draft carry(Draft draft, Actor actor) {
        var form = guide.require(forms.of(procedures.require(draft.procedure())));
        var names = form.questions().map(Question::name).toList();
        var kept = draft.answers().values();
        kept.retain(names);
        return own.call(actor, () -> {
            store.carry(draft, form.reference(), new Answers(kept));
            return store.find(draft.id()).orElseThrow();
        });
    }

    @Override
    public Draft save(SavePage command, Actor actor) {
        return own.call(actor, () -> {
            var draft = own.requireForChange(command.draft(), actor);
            var before = stamp(command.questions(), draft.answers());
            var after = stamp(command.questions(), command.answers());
            if (command.seen()
                    .filter(seen -> !seen.equals(before) && !after.equals(before))
                    .isPresent()) {
                throw new Refusal(FilingProblem.CHANGED_MEANWHILE);
            }
            var now = clock.instant();
            store.save(draft, merged(draft.answers(), command), now, expiry(now));
            return store.find(draft.id()).orElseThrow();
        });
    }

    private static Answers merged(Answers kept, SavePage page) {
        var answers = kept.values().deepCopy();
        page.questions().forEach(answers::remove);
        answers.setAll(page.answers().values());
        return new Answers(answers);
    }

    @Override
    public String stamp(Set<String> questions, Answers answers) {
        var concerned = JsonNodeFactory.instance.objectNode();
        questions.stream()
                .filter(answers.values()::has)
                .forEach(name -> concerned.set(name, answers.values().path(name)));
        return DigestUtils.md5DigestAsHex(Canonical.text(concerned).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void remove(UUID id, Actor actor) {
        own.find(id, actor)
                .ifPresent(draft -> own.call(actor, () -> {
                    papers.release(draft, actor);
                    store.remove(draft);
                    return true;
                }));
    }

    @Override
    public DossierCode submit(UUID id, Actor actor) {
        return submission.submit(open(id, actor), actor);
    }
}
