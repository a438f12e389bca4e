package vn.langso.territory.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.langso.kernel.Slice;
import vn.langso.kernel.Vietnam;
import vn.langso.territory.FormerUnit;
import vn.langso.territory.Found;
import vn.langso.territory.Located;
import vn.langso.territory.Point;
import vn.langso.territory.Spelling;
import vn.langso.territory.Territories;
import vn.langso.territory.Unit;
import vn.langso.territory.UnitChange;
import vn.langso.territory.UnitFigure;
import vn.langso.territory.UnitQuery;

/** Answers what is asked of units, from memory. */
@Service
class TerritoryDesk implements Territories {

    private static final int NEIGHBOURS = 8;
    private static final int COMMUNE_CODE_LENGTH = 5;

    private final Gazetteers gazetteers;
    private final UnitPlaces places;
    private final InstantSource clock;

    TerritoryDesk(Gazetteers gazetteers, UnitPlaces places, InstantSource clock) {
        this.gazetteers = gazetteers;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public LocalDate today() {
        return Vietnam.today(clock);
    }

    @Override
    public Optional<Unit> find(String code, LocalDate day) {
        var units = gazetteers.latest();
        return units.find(code, day).or(() -> units.findByAlias(code, day));
    }

    @Override
    public boolean isActive(String code) {
        return gazetteers.latest().find(code, today()).isPresent();
    }

    @Override
    public List<String> path(String code) {
        var village = code.length() > COMMUNE_CODE_LENGTH;
        var unit = gazetteers.latest().find(village ? code.substring(0, COMMUNE_CODE_LENGTH) : code, today());
        return unit.map(it -> Stream.of(
                                it.parent().stream(),
                                Stream.of(it.code()),
                                village ? Stream.of(code) : Stream.<String>empty())
                        .flatMap(part -> part)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Slice<Unit> list(UnitQuery query) {
        var name = query.name().map(Spelling::folded);
        return Slice.of(gazetteers.latest().list(query, name), query.limit(), Unit::code);
    }

    @Override
    public List<Unit> children(Optional<String> parent, LocalDate day) {
        return gazetteers.latest().on(day).children(parent);
    }

    @Override
    public List<Unit> neighbours(Unit unit, LocalDate day) {
        return places.around(unit, day, NEIGHBOURS);
    }

    @Override
    public List<Found> search(String text, LocalDate day, Optional<String> near, int limit) {
        return new UnitSearch(gazetteers.latest(), day).search(text, near, limit);
    }

    @Override
    public Optional<Located> at(Point point, LocalDate day) {
        return places.at(point, day);
    }

    @Override
    public List<FormerUnit> predecessors(String code) {
        return gazetteers.latest().predecessors().getOrDefault(code, List.of());
    }

    @Override
    public List<UnitChange> history(String code) {
        return gazetteers.latest().changes().getOrDefault(code, List.of());
    }

    @Override
    public Optional<UnitFigure> figure(String code) {
        return Optional.ofNullable(gazetteers.latest().figures().get(code));
    }
}
