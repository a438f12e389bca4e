package vn.langso.territory.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.territory.AreaMap;
import vn.langso.territory.AreaMap.Shape;
import vn.langso.territory.Maps;
import vn.langso.territory.Point;
import vn.langso.territory.Unit;

/** Draws maps. One of units that have not changed is drawn once. */
@Component
class UnitMaps implements Maps {

    private static final int CELL = 100;
    private static final int GAP = 6;

    /** What a map shows. */
    private record Subject(String edition, LocalDate since, Optional<String> parent) {}

    private final Gazetteers gazetteers;
    private final UnitPlaces places;
    private final OutlineStore outlines;
    private final Cache<Subject, AreaMap> drawn = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    UnitMaps(Gazetteers gazetteers, UnitPlaces places, OutlineStore outlines) {
        this.gazetteers = gazetteers;
        this.places = places;
        this.outlines = outlines;
    }

    @Override
    public AreaMap of(Optional<String> parent, LocalDate day) {
        var gazetteer = gazetteers.latest();
        var roster = gazetteer.on(day);
        return drawn.get(new Subject(gazetteer.edition(), roster.since(), parent), it -> draw(parent, roster));
    }

    private AreaMap draw(Optional<String> parent, Roster roster) {
        var shown = new ArrayList<>(roster.children(parent));
        if (parent.isEmpty()) {
            roster.findAll(ALWAYS_SHOWN).forEach(shown::add);
        }
        var outlined = outlines.of(shown.stream().map(Unit::code).toList());
        return shown.isEmpty() || outlined.size() < shown.size()
                ? tiles(shown, places.middles(roster))
                : outlines(shown, outlined);
    }

    private AreaMap tiles(List<Unit> shown, Map<String, Point> points) {
        var placed =
                shown.stream().filter(unit -> points.containsKey(unit.code())).toList();
        var cells =
                TileLayout.of(placed.stream().map(unit -> point(unit, points)).toList());
        var shapes = new ArrayList<Shape>();
        for (var number = 0; number < cells.size(); number++) {
            shapes.add(tile(placed.get(number), cells.get(number)));
        }
        return new AreaMap(
                0,
                0,
                CELL
                        * (1
                                + cells.stream()
                                        .mapToInt(TileLayout.Cell::column)
                                        .max()
                                        .orElse(0)),
                CELL * (1 + cells.stream().mapToInt(TileLayout.Cell::row).max().orElse(0)),
                false,
                shapes);
    }

    private static Point point(Unit unit, Map<String, Point> points) {
        return java.util.Objects.requireNonNull(points.get(unit.code()));
    }

    private static Shape tile(Unit unit, TileLayout.Cell cell) {
        var side = CELL - GAP;
        var left = cell.column() * CELL + GAP / 2;
        var top = cell.row() * CELL + GAP / 2;
        var path = "M%d %dh%dv%dh-%dz".formatted(left, top, side, side, side);
        return new Shape(unit, path, left + side / 2, top + side / 2);
    }

    private static AreaMap outlines(List<Unit> shown, Map<String, Outline> outlined) {
        var all = outlined.values();
        var left = all.stream().mapToInt(Outline::left).min().orElse(0);
        var top = all.stream().mapToInt(Outline::top).min().orElse(0);
        var right = all.stream().mapToInt(Outline::right).max().orElse(1);
        var bottom = all.stream().mapToInt(Outline::bottom).max().orElse(1);
        var shapes = shown.stream()
                .map(unit -> java.util.Objects.requireNonNull(outlined.get(unit.code()))
                        .shape(unit))
                .toList();
        return new AreaMap(left, top, right - left, bottom - top, true, shapes);
    }
}
