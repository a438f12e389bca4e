package vn.langso.signing.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Role;
import vn.langso.signing.SignatureDebts;
import vn.langso.signing.SigningQuery;
import vn.langso.signing.SigningState;
import vn.langso.signing.SigningTasks;
import vn.langso.territory.AreaScope;
import vn.langso.web.Access;

/** What became of approved papers: signed, on their way, or stuck; and which proofs are still owed to signed ones. */
@Controller
@RequestMapping("/desk/signing")
@Access(roles = Role.APPROVER)
class SigningPage {

    private static final int PIECE = 50;

    private final SigningTasks tasks;
    private final SignatureDebts debts;

    SigningPage(SigningTasks tasks, SignatureDebts debts) {
        this.tasks = tasks;
        this.debts = debts;
    }

    @GetMapping
    String tasks(
            @RequestParam Optional<SigningState> state,
            @RequestParam(defaultValue = "") String after,
            AreaScope scope,
            Model model) {
        var query = new SigningQuery(state.map(Set::of).orElseGet(Set::of));
        model.addAttribute("state", state);
        model.addAttribute("tasks", scope.rows(null).call(() -> tasks.list(query, after, PIECE)));
        return "signing/tasks";
    }

    @PostMapping("/{province}/{task}/attempts")
    String again(@PathVariable String province, @PathVariable UUID task, Actor actor, AreaScope scope) {
        scope.rows(null).run(() -> tasks.again(province, task, actor));
        return "redirect:/desk/signing";
    }

    @GetMapping("/debts")
    String debts(@RequestParam(defaultValue = "") String after, AreaScope scope, Model model) {
        model.addAttribute("payable", debts.payable());
        model.addAttribute("debts", scope.rows(null).call(() -> debts.list(after, PIECE)));
        return "signing/debts";
    }

    @PostMapping("/debts/{province}/{task}/attempts")
    String payAgain(@PathVariable String province, @PathVariable UUID task, Actor actor, AreaScope scope) {
        scope.rows(null).run(() -> debts.again(province, task, actor));
        return "redirect:/desk/signing/debts";
    }
}
