package vn.langso.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.langso.dossiers.Desk;
import vn.langso.dossiers.DeskAct;
import vn.langso.dossiers.DossierState;
import vn.langso.dossiers.Dossiers;
import vn.langso.dossiers.SignAs;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Role;
import vn.langso.territory.AreaScope;
import vn.langso.web.Access;
import vn.langso.web.LanguageChoice;

/** Many results to decide on: tick, read what is going to be signed, sign, and see how far it is. */
@Controller
@RequestMapping("/desk/approvals")
@Access(roles = Role.APPROVER)
class DeskApprovalsPage {

    private final DeskLists lists;
    private final DeskBatch batch;
    private final Desk desk;
    private final Dossiers dossiers;
    private final LanguageChoice languages;

    DeskApprovalsPage(DeskLists lists, DeskBatch batch, Desk desk, Dossiers dossiers, LanguageChoice languages) {
        this.lists = lists;
        this.batch = batch;
        this.desk = desk;
        this.dossiers = dossiers;
        this.languages = languages;
    }

    @GetMapping
    ModelAndView list(@RequestParam Optional<String> after, Actor actor, AreaScope scope, HttpServletRequest request) {
        var deciding = new DeskQuery(DeskTab.DECIDE, null, null, null, null, null, null, null);
        var list = lists.of(deciding, after.orElse(null), languages.of(request), actor, scope);
        return new ModelAndView("dossiers/desk-approvals", "list", list);
    }

    /** Shows what each of the ticked results says. */
    @PostMapping("/review")
    ModelAndView review(
            @RequestParam(required = false) @Nullable List<String> chosen,
            @RequestParam SignAs signAs,
            Actor actor,
            AreaScope scope) {
        var drafts = Ticked.of(chosen).stream()
                .map(it -> desk.draft(it.code(), signAs, actor, scope))
                .toList();
        var model = Map.of("chosen", Objects.requireNonNullElse(chosen, List.of()), "drafts", drafts, "signAs", signAs);
        return new ModelAndView("dossiers/desk-review", model);
    }

    @PostMapping
    String approve(
            @RequestParam(required = false) @Nullable List<String> chosen,
            @RequestParam SignAs signAs,
            Actor actor,
            AreaScope scope) {
        var outcomes = batch.act(Ticked.of(chosen), new DeskAct.Approve(signAs, ""), actor, scope);
        var address = UriComponentsBuilder.fromPath("/desk/approvals/outcome");
        outcomes.forEach(outcome -> address.queryParam(
                "of",
                outcome.code() + outcome.refusal().map(problem -> "~" + problem).orElse("")));
        return "redirect:" + address.toUriString();
    }

    /** How far those are that were approved, and why the others were not. */
    @GetMapping("/outcome")
    ModelAndView outcome(@RequestParam(required = false) @Nullable List<String> of) {
        var outcomes = Objects.requireNonNullElse(of, List.<String>of()).stream()
                .map(DeskApprovalsPage::outcome)
                .toList();
        var states = outcomes.stream()
                .flatMap(outcome -> dossiers.state(DeskCodes.of(outcome.code())).stream())
                .collect(Collectors.toMap(state -> state.code().value(), DossierState::status, (one, same) -> one));
        return new ModelAndView("dossiers/desk-outcome", Map.of("outcomes", outcomes, "states", states));
    }

    private static BatchOutcome outcome(String told) {
        var parting = told.indexOf('~');
        return parting < 0
                ? new BatchOutcome(told, Optional.empty())
                : new BatchOutcome(told.substring(0, parting), Optional.of(told.substring(parting + 1)));
    }
}
