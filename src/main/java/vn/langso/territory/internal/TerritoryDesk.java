package vn.langso.territory.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.kernel.Slice;
import vn.langso.kernel.Vietnam;
import vn.langso.territory.FormerUnit;
import vn.langso.territory.Found;
import vn.langso.territory.Located;
import vn.langso.territory.Point;
import vn.langso.territory.Territories;
import vn.langso.territory.Unit;
import vn.langso.territory.UnitChange;
import vn.langso.territory.UnitFigure;
import vn.langso.territory.UnitQuery;

/** Answers what is asked of units. */
@Service
@Transactional(readOnly = true)
class TerritoryDesk implements Territories {

    private static final int NEIGHBOURS = 8;
    private static final int COMMUNE_CODE_LENGTH = 5;

    private final UnitStore units;
    private final UnitSearch search;
    private final UnitPlaces places;
    private final InstantSource clock;

    TerritoryDesk(UnitStore units, UnitSearch search, UnitPlaces places, InstantSource clock) {
        this.units = units;
        this.search = search;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public LocalDate today() {
        return Vietnam.today(clock);
    }

    @Override
    public Optional<Unit> find(String code, LocalDate day) {
        return units.find(code, day).or(() -> units.findByAlias(code, day));
    }

    @Override
    public boolean isActive(String code) {
        return units.find(code, today()).isPresent();
    }

    @Override
    public List<String> path(String code) {
        var village = code.length() > COMMUNE_CODE_LENGTH;
        var unit = units.find(village ? code.substring(0, COMMUNE_CODE_LENGTH) : code, today());
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
        return Slice.of(units.list(query), query.limit(), Unit::code);
    }

    @Override
    public List<Unit> children(Optional<String> parent, LocalDate day) {
        return units.children(parent, day);
    }

    @Override
    public List<Unit> neighbours(Unit unit, LocalDate day) {
        return places.around(unit, day, NEIGHBOURS);
    }

    @Override
    public List<Found> search(String text, LocalDate day, Optional<String> near, int limit) {
        return search.search(text, day, near, limit);
    }

    @Override
    public Optional<Located> at(Point point, LocalDate day) {
        return places.at(point, day);
    }

    @Override
    public List<FormerUnit> predecessors(String code) {
        return units.predecessors(code);
    }

    @Override
    public List<UnitChange> history(String code) {
        return units.history(code);
    }

    @Override
    public Optional<UnitFigure> figure(String code) {
        return units.figure(code);
    }
}
