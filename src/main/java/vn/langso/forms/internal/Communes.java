package vn.langso.forms.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.langso.territory.Found;
import vn.langso.territory.Territories;
import vn.langso.territory.Unit;
import vn.langso.web.Choice;

/** Finds the commune that somebody means. */
@Component
class Communes {

    private static final int LONGEST = 200;
    private static final int MOST = 6;

    private final Territories territories;

    Communes(Territories territories) {
        this.territories = territories;
    }

    boolean known(String code) {
        return territories.isActive(code)
                && territories
                        .find(code)
                        .filter(Predicate.not(Unit::provincial))
                        .isPresent();
    }

    /**
     * The only commune that a text can mean.
     *
     * @param picked code of the one the person picked of several; counts only when the text can mean it
     */
    Optional<Choice> meant(String text, String picked) {
        var found = search(text);
        var best = units(found.stream()
                .filter(it -> it.match() == found.getFirst().match() && it.match() != Found.Match.SIMILAR)
                .toList());
        return units(found).stream()
                .filter(it -> it.code().equals(picked))
                .findFirst()
                .or(() -> best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty())
                .map(this::choice);
    }

    /** Those that a text may mean, the likeliest first. */
    List<Choice> candidates(String text) {
        return units(search(text)).stream().limit(MOST).map(this::choice).toList();
    }

    private List<Found> search(String text) {
        var searched = text.substring(0, Math.min(text.length(), LONGEST));
        return territories.search(searched, territories.today(), Optional.empty(), 2 * MOST);
    }

    private static List<Unit> units(List<Found> found) {
        return found.stream()
                .flatMap(it -> it.units().stream())
                .filter(Predicate.not(Unit::provincial))
                .distinct()
                .toList();
    }

    private Choice choice(Unit unit) {
        var province = territories.find(unit.province()).map(Unit::name).orElse("");
        return new Choice(unit.code(), unit.name() + ", " + province);
    }
}
