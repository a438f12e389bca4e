package vn.langso.territory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.langso.kernel.Refusal;
import vn.langso.territory.Maps;
import vn.langso.territory.Territories;
import vn.langso.territory.TerritoryProblem;
import vn.langso.territory.Unit;
import vn.langso.territory.UnitKind;
import vn.langso.territory.UnitQuery;
import vn.langso.territory.Villages;
import vn.langso.web.Access;

/** The units of the country for everybody: all provinces, one unit, a search. */
@Controller
@Access(Access.Who.EVERYBODY)
class AreasPage {

    private static final int MATCHES = 30;
    private static final int COMMUNES = 40;

    private final Territories territories;
    private final Villages villages;
    private final Maps maps;
    private final AsOf asOf;

    AreasPage(Territories territories, Villages villages, Maps maps, AsOf asOf) {
        this.territories = territories;
        this.villages = villages;
        this.maps = maps;
        this.asOf = asOf;
    }

    @GetMapping("/areas")
    String country(@RequestParam Optional<String> q, @RequestParam("asOf") Optional<String> asked, Model model) {
        var day = asOf.day(asked);
        var text = q.filter(it -> !it.isBlank());
        model.addAttribute("day", day);
        model.addAttribute("today", territories.today());
        model.addAttribute("q", text.orElse(""));
        if (text.isPresent()) {
            model.addAttribute("found", territories.search(text.get(), day, Optional.empty(), MATCHES));
            return "territory/found";
        }
        model.addAttribute("map", maps.of(Optional.empty(), day));
        model.addAttribute("provinces", territories.children(Optional.empty(), day));
        return "territory/country";
    }

    @GetMapping("/areas/{code}")
    String unit(
            @PathVariable String code,
            @RequestParam("asOf") Optional<String> asked,
            @RequestParam Optional<String> name,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> after,
            Model model) {
        var day = asOf.day(asked);
        var unit = territories.find(code, day).orElseThrow(() -> Refusal.of(TerritoryProblem.UNIT_UNKNOWN, code));
        model.addAttribute("view", view(unit, day));
        model.addAttribute("today", territories.today());
        model.addAttribute("map", maps.of(Optional.of(unit.province()), day));
        if (unit.provincial()) {
            var chosen = kind.flatMap(UnitKind::of);
            model.addAttribute("name", name.orElse(""));
            model.addAttribute("kind", chosen.map(UnitKind::code).orElse(""));
            model.addAttribute(
                    "communes",
                    territories.list(new UnitQuery(
                            Optional.of(unit.code()), chosen, name.filter(it -> !it.isBlank()), day, after, COMMUNES)));
            return "territory/province";
        }
        model.addAttribute("villages", villages.of(unit.code(), day));
        model.addAttribute("neighbours", territories.neighbours(unit, day));
        return "territory/commune";
    }

    private UnitView view(Unit unit, LocalDate day) {
        return new UnitView(
                unit,
                unit.parent().flatMap(parent -> territories.find(parent, day)),
                day,
                territories.figure(unit.code()),
                territories.history(unit.code()),
                day.isBefore(Territories.TWO_TIERS_SINCE) ? List.of() : territories.predecessors(unit.code()));
    }
}
