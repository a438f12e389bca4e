package vn.langso.dossiers.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.langso.territory.AreaScope;
import vn.langso.territory.Territories;
import vn.langso.territory.Unit;
import vn.langso.web.Choice;

/** What units are called on pages. */
@Component
class UnitNames {

    private final Territories territories;

    UnitNames(Territories territories) {
        this.territories = territories;
    }

    String of(String code) {
        return territories.find(code).map(Unit::name).orElse(code);
    }

    /** The units of an area; none when it is a single one, as there is nothing to choose. */
    List<Choice> within(AreaScope scope) {
        var units = scope.roots().stream()
                .sorted()
                .flatMap(root -> territories.find(root).stream())
                .flatMap(unit -> Stream.concat(Stream.of(unit), communes(unit).stream()))
                .distinct()
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
        return units.size() > 1 ? units : List.of();
    }

    private List<Unit> communes(Unit unit) {
        return unit.provincial() ? territories.children(Optional.of(unit.code()), territories.today()) : List.of();
    }
}
