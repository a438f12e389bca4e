package vn.langso.identity.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.langso.territory.AreaScope;
import vn.langso.territory.Territories;
import vn.langso.territory.Unit;
import vn.langso.web.Choice;

/** Names of units for pages. */
@Component
class AreaNames {

    private final Territories territories;

    AreaNames(Territories territories) {
        this.territories = territories;
    }

    /** The unit and its province: {@code Tam Kim, Cao Bằng}; the code itself for a unit that is no more. */
    String of(String code) {
        return territories
                .find(code)
                .map(unit -> unit.name()
                        + unit.parent()
                                .flatMap(territories::find)
                                .map(parent -> ", " + parent.name())
                                .orElse(""))
                .orElse(code);
    }

    /** All units within a scope, a province before its communes. */
    List<Choice> within(AreaScope scope) {
        return scope.roots().stream()
                .sorted()
                .flatMap(root -> territories.find(root).stream())
                .flatMap(unit -> Stream.concat(Stream.of(unit), communes(unit).stream()))
                .distinct()
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }

    private List<Unit> communes(Unit unit) {
        return unit.provincial() ? territories.children(Optional.of(unit.code()), territories.today()) : List.of();
    }
}
