package vn.langso.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.kernel.Role;

/** Where staff begin: the ways in that the visitor's roles open today. */
@Controller
class DeskPage {

    private final List<DeskEntrance> entrances;
    private final Visitor.Source visitors;

    DeskPage(ObjectProvider<DeskEntrance> entrances, Visitor.Source visitors) {
        this.entrances = entrances.stream()
                .sorted(Comparator.comparingInt(DeskEntrance::rank))
                .toList();
        this.visitors = visitors;
    }

    @GetMapping("/desk")
    @Access(
            roles = {
                Role.PROVINCE_ADMINISTRATOR,
                Role.COMMUNE_ADMINISTRATOR,
                Role.OFFICER,
                Role.APPROVER,
                Role.LEADER,
                Role.HELPER,
                Role.POST_OFFICE_CLERK,
                Role.ACCOUNTANT,
                Role.AUDITOR
            })
    ModelAndView show() {
        var held = visitors.current().roles();
        var open = entrances.stream().filter(it -> it.opensTo(held)).toList();
        return new ModelAndView("web/desk", "entrances", open);
    }
}
