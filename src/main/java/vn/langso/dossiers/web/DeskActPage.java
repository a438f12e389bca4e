package vn.langso.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Role;
import vn.langso.territory.AreaScope;
import vn.langso.web.Access;

/** What officers do with one dossier: a small form for each act. Approving is {@link DeskApprovalPage}'s. */
@Controller
@RequestMapping("/desk/dossiers/{code}")
@Access(roles = {Role.OFFICER, Role.APPROVER})
class DeskActPage {

    private final DeskActing acting;

    DeskActPage(DeskActing acting) {
        this.acting = acting;
    }

    @ModelAttribute("call")
    DeskCall call(@PathVariable String code, Actor actor, AreaScope scope, HttpServletRequest request) {
        return acting.call(code, actor, scope, request);
    }

    @GetMapping("/acts/{word}")
    ModelAndView ask(@PathVariable String word, @ModelAttribute("call") DeskCall call) {
        var task = DeskTask.of(word).filter(it -> it != DeskTask.APPROVE).orElseThrow(DeskCodes::unknown);
        var view = acting.view(call);
        return acting.page(task, view).addObject("form", blank(task, view));
    }

    private static Object blank(DeskTask task, DeskDossier view) {
        var version = view.dossier().version();
        return switch (task) {
            case RECEIVE, APPROVE -> new DeskForms.Receive(version);
            case STEP -> new DeskForms.EndStep(version, "", null);
            case HAND_OVER ->
                new DeskForms.HandOver(version, view.dossier().line().applicant());
            case RECEIPT ->
                new DeskForms.Receipt(version, view.due().map(it -> it.number()).orElse(0), "");
            case SUPPLEMENT -> new DeskForms.Supplement(version, "", null);
            case PAYMENT -> new DeskForms.Payment(version, null, null, null);
            case APOLOGY -> new DeskForms.Apology(version, null, "");
            case REFUSAL -> new DeskForms.Refusal(version, "");
            case STOP -> new DeskForms.Stop(version, "");
            case ASSIGNMENT ->
                new DeskForms.Assignment(
                        version, view.dossier().line().assignee().orElse(null));
            case OPINION -> new DeskForms.Question(Ids.next(), null, "");
        };
    }

    @PostMapping("/acts/receive")
    ModelAndView receive(
            @ModelAttribute("call") DeskCall call,
            @Valid @ModelAttribute("form") DeskForms.Receive form,
            BindingResult answers) {
        return acting.carryOut(call, DeskTask.RECEIVE, form, answers);
    }

    @PostMapping("/acts/step")
    ModelAndView step(
            @ModelAttribute("call") DeskCall call,
            @Valid @ModelAttribute("form") DeskForms.EndStep form,
            BindingResult answers) {
        return acting.carryOut(call, DeskTask.STEP, form, answers);
    }

    @PostMapping("/acts/hand-over")
    ModelAndView handOver(
            @ModelAttribute("call") DeskCall call,
            @Valid @ModelAttribute("form") DeskForms.HandOver form,
            BindingResult answers) {
        return acting.carryOut(call, DeskTask.HAND_OVER, form, answers);
    }

    @PostMapping("/acts/receipt")
    ModelAndView receipt(
            @ModelAttribute("call") DeskCall call,
            @Valid @ModelAttribute("form") DeskForms.Receipt form,
            BindingResult answers) {
        return acting.carryOut(call, DeskTask.RECEIPT, form, answers);
    }

    @PostMapping("/acts/supplement")
    ModelAndView supplement(
            @ModelAttribute("call") DeskCall call,
            @Valid @ModelAttribute("form") DeskForms.Supplement form,
            BindingResult answers) {
        return acting.carryOut(call, DeskTask.SUPPLEMENT, form, answers);
    }

    @PostMapping("/acts/payment")
    ModelAndView payment(
            @ModelAttribute("call") DeskCall call,
            @Valid @ModelAttribute("form") DeskForms.Payment form,
            BindingResult answers) {
        return acting.carryOut(call, DeskTask.PAYMENT, form, answers);
    }

    @PostMapping("/acts/apology")
    ModelAndView apology(
            @ModelAttribute("call") DeskCall call,
            @Valid @ModelAttribute("form") DeskForms.Apology form,
            BindingResult answers) {
        return acting.carryOut(call, DeskTask.APOLOGY, form, answers);
    }

    @PostMapping("/acts/refusal")
    ModelAndView refusal(
            @ModelAttribute("call") DeskCall call,
            @Valid @ModelAttribute("form") DeskForms.Refusal form,
            BindingResult answers) {
        return acting.carryOut(call, DeskTask.REFUSAL, form, answers);
    }

    @PostMapping("/acts/stop")
    ModelAndView stop(
            @ModelAttribute("call") DeskCall call,
            @Valid @ModelAttribute("form") DeskForms.Stop form,
            BindingResult answers) {
        return acting.carryOut(call, DeskTask.STOP, form, answers);
    }

    @PostMapping("/acts/assignment")
    ModelAndView assignment(
            @ModelAttribute("call") DeskCall call,
            @Valid @ModelAttribute("form") DeskForms.Assignment form,
            BindingResult answers) {
        return acting.carryOut(call, DeskTask.ASSIGNMENT, form, answers);
    }
}
