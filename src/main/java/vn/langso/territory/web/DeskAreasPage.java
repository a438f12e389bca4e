package vn.langso.territory.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.kernel.Role;
import vn.langso.territory.AreaScope;
import vn.langso.territory.Territories;
import vn.langso.territory.Unit;
import vn.langso.web.Access;

/** The communes whose villages an administrator looks after. */
@Controller
class DeskAreasPage {

    private final Territories territories;

    DeskAreasPage(Territories territories) {
        this.territories = territories;
    }

    @GetMapping("/desk/areas")
    @Access(roles = {Role.COMMUNE_ADMINISTRATOR, Role.PROVINCE_ADMINISTRATOR})
    ModelAndView show(AreaScope scope) {
        var communes = communes(scope);
        return communes.size() == 1
                ? new ModelAndView("redirect:/desk/areas/" + communes.getFirst().code() + "/villages")
                : new ModelAndView("territory/desk", "communes", communes);
    }

    private List<Unit> communes(AreaScope scope) {
        return scope.roots().stream()
                .flatMap(root -> territories.find(root).stream())
                .flatMap(this::within)
                .distinct()
                .toList();
    }

    private Stream<Unit> within(Unit unit) {
        return unit.provincial()
                ? territories.children(Optional.of(unit.code()), territories.today()).stream()
                : Stream.of(unit);
    }
}
