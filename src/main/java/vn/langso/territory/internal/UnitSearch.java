package vn.langso.territory.internal;

import static java.util.Comparator.comparing;
import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.langso.territory.FormerUnit;
import vn.langso.territory.Found;
import vn.langso.territory.Found.Match;
import vn.langso.territory.Territories;
import vn.langso.territory.Unit;

/** Finds units of a day by what somebody typed. */
final class UnitSearch {

    /** With fewer names that fit, names that are only similar are looked for too. */
    private static final int FEW = 5;

    /** The least likeness of a name that is similar. */
    private static final double SIMILAR = 0.3;

    private final Gazetteer gazetteer;
    private final LocalDate day;

    UnitSearch(Gazetteer gazetteer, LocalDate day) {
        this.gazetteer = gazetteer;
        this.day = day;
    }

    /** @see Territories#search */
    List<Found> search(String typed, Optional<String> near, int limit) {
        var text = SearchText.of(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        return text.isCode() ? byCode(text.whole()) : byName(text, near, limit);
    }

    private List<Found> byCode(String code) {
        return Stream.of(
                        gazetteer.find(code, day).map(unit -> new Found(Match.CODE, List.of(unit), Optional.empty())),
                        gazetteer
                                .findByAlias(code, day)
                                .map(unit -> new Found(Match.ALIAS, List.of(unit), Optional.empty())),
                        gazetteer.former(code).map(former -> found(Match.CODE, former)))
                .flatMap(Optional::stream)
                .filter(not(UnitSearch::saysItTwice))
                .toList();
    }

    private List<Found> byName(SearchText text, Optional<String> near, int limit) {
        return hits(text).stream()
                .sorted(order(text, near))
                .limit(limit)
                .map(this::found)
                .filter(found -> !found.units().isEmpty())
                .filter(not(UnitSearch::saysItTwice))
                .toList();
    }

    private List<Hit> hits(SearchText text) {
        var typed = Trigrams.of(text.name());
        var hits = new ArrayList<Hit>();
        names().forEach(name -> match(name, text).ifPresent(match -> hits.add(Hit.of(name, match, typed))));
        if (hits.size() < FEW) {
            names().filter(name -> match(name, text).isEmpty())
                    .map(name -> Hit.of(name, Match.SIMILAR, typed))
                    .filter(hit -> hit.likeness() >= SIMILAR)
                    .forEach(hits::add);
        }
        return hits;
    }

    private Stream<Name> names() {
        return gazetteer.names().stream().filter(name -> !name.validFrom().isAfter(day));
    }

    private static Optional<Match> match(Name name, SearchText text) {
        var same = name.folded().equals(text.whole()) || name.folded().equals(text.name());
        if (!same && !name.begins(text.name())) {
            return Optional.empty();
        }
        return Optional.of(name.toned().equals(text.toned()) ? Match.NAME : same ? Match.PLAIN_NAME : Match.BEGINNING);
    }

    /**
     * The best first: by match, then the province asked for, then the one near, then units of today, then likeness.
     * Where no province is near, old units come before those of today that go by the same name.
     */
    private Comparator<Hit> order(SearchText text, Optional<String> near) {
        var asked = text.province().map(this::provinces);
        return comparing(Hit::match)
                .thenComparing(hit -> hit.match() == Match.SIMILAR ? -hit.likeness() : 0)
                .thenComparing(hit -> asked.map(it -> !it.hold(hit.name())).orElse(false))
                .thenComparing(hit -> !province(hit.name()).equals(near))
                .thenComparing(hit -> hit.name().former().isPresent())
                .thenComparing(hit -> -hit.likeness())
                .thenComparing(hit -> hit.name().code().length())
                .thenComparing(hit -> hit.name().code());
    }

    private Provinces provinces(String folded) {
        var meant = gazetteer.names().stream()
                .filter(name -> name.folded().equals(folded))
                .toList();
        return new Provinces(
                meant.stream().flatMap(name -> name.unit().stream()).toList(),
                meant.stream()
                        .flatMap(name -> name.former().stream())
                        .flatMap(code -> gazetteer.former(code).stream())
                        .filter(former -> former.kind().equals("province"))
                        .map(FormerUnit::name)
                        .toList());
    }

    /** Code of the province of today that what bears a name is in, or is. */
    private Optional<String> province(Name name) {
        return name.unit().flatMap(gazetteer.latest()::find).map(Unit::province);
    }

    private Found found(Hit hit) {
        var name = hit.name();
        return name.former()
                .flatMap(gazetteer::former)
                .map(former -> found(hit.match(), former))
                .orElseGet(
                        () -> new Found(hit.match(), today(name.unit().stream().toList()), Optional.empty()));
    }

    private Found found(Match match, FormerUnit former) {
        return new Found(match, today(former.successors()), Optional.of(former));
    }

    private List<Unit> today(List<String> codes) {
        var since = day.isBefore(Territories.TWO_TIERS_SINCE) ? Territories.TWO_TIERS_SINCE : day;
        return gazetteer.on(since).findAll(codes).toList();
    }

    /** Whether the unit of today goes by the same code and name as the former one, and is found by them itself. */
    private static boolean saysItTwice(Found found) {
        return found.former()
                .filter(former -> found.units().size() == 1
                        && found.units().getFirst().name().equals(former.name())
                        && found.units().getFirst().code().equals(former.code()))
                .isPresent();
    }

    /** A name that fits. */
    private record Hit(Name name, Match match, float likeness) {

        static Hit of(Name name, Match match, Trigrams typed) {
            return new Hit(name, match, name.trigrams().likeness(typed));
        }
    }

    /** The provinces that a text may mean: codes of today's, names of former ones. */
    private final class Provinces {

        private final List<String> codes;
        private final List<String> formerNames;

        Provinces(List<String> codes, List<String> formerNames) {
            this.codes = codes;
            this.formerNames = formerNames;
        }

        boolean hold(Name name) {
            return province(name).map(codes::contains).orElse(false)
                    || name.former()
                            .flatMap(gazetteer::former)
                            .map(former -> formerNames.contains(former.province()))
                            .orElse(false);
        }
    }
}
