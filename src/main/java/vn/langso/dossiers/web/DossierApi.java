package vn.langso.dossiers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.node.ObjectNode;
import vn.langso.dossiers.Dossiers;
import vn.langso.dossiers.DossiersProblem;
import vn.langso.dossiers.HandedPaper;
import vn.langso.dossiers.OwnResult;
import vn.langso.dossiers.SubmitDossier;
import vn.langso.forms.Answers;
import vn.langso.forms.Forms;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Scope;
import vn.langso.kernel.Slice;
import vn.langso.procedures.ChannelTerms.Channel;
import vn.langso.procedures.Procedures;
import vn.langso.web.Access;
import vn.langso.web.IdempotencyKey;

/** A person's own dossiers and results, for programs the person allowed; where any dossier is, for everybody. */
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
class DossierApi {

    private final Dossiers dossiers;
    private final Procedures procedures;
    private final Forms forms;

    DossierApi(Dossiers dossiers, Procedures procedures, Forms forms) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.forms = forms;
    }

    /**
     * What is filed.
     *
     * @param procedure its national code
     * @param caseCode the case of the procedure, where it has several
     * @param commune code of the unit that is asked to decide
     * @param answers as the schema of the procedure's form describes them
     * @param papers files that were sent before, to {@code /files/uploads}
     */
    record NewDossier(
            String procedure,
            Optional<String> caseCode,
            String commune,
            ObjectNode answers,
            Optional<List<HandedPaper>> papers) {}

    /** Files a dossier. @param key the same for every try of one filing (draft-ietf-httpapi-idempotency-key-header) */
    @PostMapping(path = "/dossiers", consumes = "application/json")
    @Access(value = Access.Who.PERSON, scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<DossierEntry> submit(
            @RequestHeader(IdempotencyKey.HEADER) UUID key, @RequestBody NewDossier filed, Actor actor) {
        var procedure = procedures.require(filed.procedure());
        var code = dossiers.submit(
                new SubmitDossier(
                        key,
                        procedure.code(),
                        filed.caseCode().orElse(""),
                        forms.of(procedure),
                        new Answers(filed.answers()),
                        filed.commune(),
                        Channel.ONLINE,
                        filed.papers().orElse(List.of())),
                actor);
        var address = ServletUriComponentsBuilder.fromCurrentRequestUri()
                .pathSegment(code.value())
                .build()
                .toUri();
        return ResponseEntity.created(address)
                .body(DossierEntry.of(dossiers.own(code, actor).line()));
    }

    /** The person's dossiers, the latest first. @param limit 1 to 100 */
    @GetMapping("/dossiers")
    @Access(value = Access.Who.PERSON, scope = Scope.DOSSIERS_READ)
    ResponseEntity<Slice<DossierEntry>> list(
            @RequestParam(defaultValue = "20") int limit, @RequestParam Optional<String> after, Actor actor) {
        return own(dossiers.own(actor, limit, after.orElse(null)).map(DossierEntry::of));
    }

    @GetMapping("/dossiers/{code}")
    @Access(value = Access.Who.PERSON, scope = Scope.DOSSIERS_READ)
    ResponseEntity<DossierEntry> show(@PathVariable String code, Actor actor) {
        return own(DossierEntry.of(dossiers.own(OwnSheets.code(code), actor).line()));
    }

    /** Where a dossier is; says nothing of whose it is. */
    @GetMapping("/dossiers/{code}/state")
    @Access(Access.Who.EVERYBODY)
    ResponseEntity<StateEntry> state(@PathVariable String code) {
        var state =
                dossiers.state(OwnSheets.code(code)).orElseThrow(() -> new Refusal(DossiersProblem.DOSSIER_UNKNOWN));
        return own(StateEntry.of(state));
    }

    /** The person's results, the latest first. */
    @GetMapping("/results")
    @Access(value = Access.Who.PERSON, scope = Scope.DOSSIERS_READ)
    ResponseEntity<List<ResultEntry>> results(Actor actor) {
        return own(dossiers.results(actor).stream().map(ResultEntry::of).toList());
    }

    /** An electronic result. @param address of the signed file */
    record ResultEntry(String dossier, String title, String number, LocalDate issuedOn, String address) {

        static ResultEntry of(OwnResult result) {
            return new ResultEntry(
                    result.dossier().value(),
                    result.title(),
                    result.number(),
                    result.issuedOn(),
                    "/files/" + result.file());
        }
    }

    private static <T> ResponseEntity<T> own(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
