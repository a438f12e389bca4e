package vn.langso.territory.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Role;
import vn.langso.territory.AreaScope;
import vn.langso.territory.ChangeVillages;
import vn.langso.territory.Village;
import vn.langso.territory.VillageAct;
import vn.langso.territory.Villages;
import vn.langso.web.Access;
import vn.langso.web.Fields;

/** What a commune's administrator does with its villages. */
@Controller
@RequestMapping("/desk/areas/{commune}/villages")
@Access(roles = {Role.COMMUNE_ADMINISTRATOR, Role.PROVINCE_ADMINISTRATOR})
class VillagesPage {

    private final Villages villages;
    private final VillageDeskViews views;

    VillagesPage(Villages villages, VillageDeskViews views) {
        this.villages = villages;
        this.views = views;
    }

    @GetMapping
    ModelAndView list(@PathVariable String commune, @RequestParam Optional<VillageAct> done, AreaScope scope) {
        var view = views.of(commune, scope);
        return new ModelAndView(
                "territory/villages",
                Map.of(
                        "view", view,
                        "history", villages.history(view.commune().code()),
                        "done", done.map(VillageAct::code).orElse("")));
    }

    @GetMapping("/new")
    ModelAndView create(@PathVariable String commune, AreaScope scope) {
        var view = views.of(commune, scope);
        var form = VillageForm.blank(views.usualKind(view), view.today());
        return new ModelAndView("territory/village-new", Map.of("view", view, "form", form));
    }

    @PostMapping("/new")
    ModelAndView create(
            @PathVariable String commune,
            @Valid @ModelAttribute("form") VillageForm form,
            BindingResult answers,
            Actor actor,
            AreaScope scope) {
        var view = views.of(commune, scope);
        return decide(view, answers, () -> form.creation(view.commune().code()), actor, scope)
                .orElseGet(() -> again("territory/village-new", Map.of("view", view)));
    }

    @GetMapping("/{code}/name")
    ModelAndView rename(@PathVariable String commune, @PathVariable String code, AreaScope scope) {
        var view = views.of(commune, scope);
        var village = views.village(view, code);
        return new ModelAndView(
                "territory/village-name",
                Map.of("view", view, "village", village, "form", VillageForm.of(village, view.today())));
    }

    @PostMapping("/{code}/name")
    ModelAndView rename(
            @PathVariable String commune,
            @PathVariable String code,
            @Valid @ModelAttribute("form") VillageForm form,
            BindingResult answers,
            Actor actor,
            AreaScope scope) {
        var view = views.of(commune, scope);
        return decide(view, answers, () -> form.renaming(view.commune().code(), code), actor, scope)
                .orElseGet(() -> again("territory/village-name", with(view, code)));
    }

    @GetMapping("/merger")
    ModelAndView merge(@PathVariable String commune, AreaScope scope) {
        var view = views.of(commune, scope);
        var form = MergeForm.blank(views.usualKind(view), view.today());
        return new ModelAndView("territory/village-merger", Map.of("view", view, "form", form));
    }

    @PostMapping("/merger")
    ModelAndView merge(
            @PathVariable String commune,
            @Valid @ModelAttribute("form") MergeForm form,
            BindingResult answers,
            Actor actor,
            AreaScope scope) {
        var view = views.of(commune, scope);
        return decide(view, answers, () -> form.merging(view.commune().code()), actor, scope)
                .orElseGet(() -> again("territory/village-merger", Map.of("view", view)));
    }

    @GetMapping("/{code}/division")
    ModelAndView split(@PathVariable String commune, @PathVariable String code, AreaScope scope) {
        var view = views.of(commune, scope);
        var village = views.village(view, code);
        return new ModelAndView(
                "territory/village-division",
                Map.of("view", view, "village", village, "form", SplitForm.of(village, view.today())));
    }

    @PostMapping("/{code}/division")
    ModelAndView split(
            @PathVariable String commune,
            @PathVariable String code,
            @Valid @ModelAttribute("form") SplitForm form,
            BindingResult answers,
            Actor actor,
            AreaScope scope) {
        var view = views.of(commune, scope);
        return decide(view, answers, () -> form.splitting(view.commune().code(), code), actor, scope)
                .orElseGet(() -> again("territory/village-division", with(view, code)));
    }

    private Map<String, Object> with(VillageDeskView view, String code) {
        Village village = views.village(view, code);
        return Map.of("view", view, "village", village);
    }

    /** @return where to go when it was decided; empty when the answers have to be mended */
    private Optional<ModelAndView> decide(
            VillageDeskView view,
            BindingResult answers,
            Supplier<ChangeVillages> command,
            Actor actor,
            AreaScope scope) {
        if (answers.hasErrors()) {
            return Optional.empty();
        }
        try {
            var decided = command.get();
            villages.change(decided, actor, scope);
            return Optional.of(new ModelAndView("redirect:" + view.address() + "?done=" + decided.act()));
        } catch (Refusal refusal) {
            Fields.refuse(answers, refusal);
            return Optional.empty();
        }
    }

    private static ModelAndView again(String template, Map<String, Object> model) {
        return new ModelAndView(template, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
