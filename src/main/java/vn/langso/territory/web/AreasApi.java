package vn.langso.territory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Slice;
import vn.langso.territory.Point;
import vn.langso.territory.Territories;
import vn.langso.territory.TerritoryProblem;
import vn.langso.territory.UnitKind;
import vn.langso.territory.UnitQuery;
import vn.langso.territory.Village;
import vn.langso.territory.Villages;
import vn.langso.web.Access;
import vn.langso.web.Items;

/** Units for programs. */
@RestController
@RequestMapping(path = "/api/v1/areas", produces = "application/json")
@Access(Access.Who.EVERYBODY)
class AreasApi {

    private static final int LONGEST_LIST = 100;

    private final Territories territories;
    private final Villages villages;
    private final AsOf asOf;

    AreasApi(Territories territories, Villages villages, AsOf asOf) {
        this.territories = territories;
        this.villages = villages;
        this.asOf = asOf;
    }

    /** Where a point seems to lie. */
    record Place(Area area, boolean approximate, double kilometres) {}

    /** A unit with what is known of it. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Details(
            Area area,
            Optional<java.math.BigDecimal> areaKm2,
            Optional<Integer> population,
            Optional<String> figuresAsOf,
            List<vn.langso.territory.UnitChange> changes,
            List<Area.Former> predecessors) {}

    /**
     * Without {@code q} a list in the order of codes; with it the best matches, the best first, in one piece.
     *
     * @param parent only communes of this province; with {@code q}, the province whose units come first among equals
     */
    @GetMapping
    Items<Area> list(
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> parent,
            @Parameter(schema = @Schema(implementation = UnitKind.class)) @RequestParam Optional<String> kind,
            @Parameter(schema = @Schema(format = "date")) @RequestParam("asOf") Optional<String> day,
            @Parameter(schema = @Schema(minimum = "1", maximum = "100")) @RequestParam(defaultValue = "50") int limit,
            @RequestParam Optional<String> after) {
        check(limit);
        var on = asOf.day(day);
        return q.filter(text -> !text.isBlank())
                .map(text -> matches(text, parent, on, limit))
                .orElseGet(() -> Items.of(territories
                        .list(new UnitQuery(parent, kind.map(AreasApi::kind), Optional.empty(), on, after, limit))
                        .map(Area::of)));
    }

    private static void check(int limit) {
        if (limit < 1 || limit > LONGEST_LIST) {
            throw invalid("limit", "territory.limit.invalid", LONGEST_LIST);
        }
    }

    private Items<Area> matches(String text, Optional<String> near, LocalDate day, int limit) {
        var found = territories.search(text, day, near, limit);
        return Items.all(found.stream().flatMap(Area::of).limit(limit).toList());
    }

    private static UnitKind kind(String code) {
        return UnitKind.of(code).orElseThrow(() -> invalid("kind", "territory.kind.invalid"));
    }

    @GetMapping("/{code}")
    Details one(
            @PathVariable String code,
            @Parameter(schema = @Schema(format = "date")) @RequestParam("asOf") Optional<String> day) {
        var unit = territories
                .find(code, asOf.day(day))
                .orElseThrow(() -> Refusal.of(TerritoryProblem.UNIT_UNKNOWN, code));
        var figure = territories.figure(unit.code());
        return new Details(
                Area.of(unit),
                figure.flatMap(vn.langso.territory.UnitFigure::areaKm2),
                figure.flatMap(vn.langso.territory.UnitFigure::population),
                figure.map(vn.langso.territory.UnitFigure::asOf),
                territories.history(unit.code()),
                territories.predecessors(unit.code()).stream()
                        .map(Area.Former::of)
                        .toList());
    }

    @GetMapping("/{code}/villages")
    Items<Village> villages(
            @PathVariable String code,
            @Parameter(schema = @Schema(format = "date")) @RequestParam("asOf") Optional<String> day,
            @Parameter(schema = @Schema(minimum = "1", maximum = "100")) @RequestParam(defaultValue = "50") int limit,
            @RequestParam Optional<String> after) {
        check(limit);
        var on = asOf.day(day);
        var unit = territories.find(code, on).orElseThrow(() -> Refusal.of(TerritoryProblem.UNIT_UNKNOWN, code));
        var rest = villages.of(unit.code(), on).stream()
                .filter(village ->
                        after.filter(it -> village.code().compareTo(it) <= 0).isEmpty())
                .limit(limit + 1L)
                .toList();
        return Items.of(Slice.of(rest, limit, Village::code));
    }

    /** The commune that a point lies in. */
    @GetMapping("/at")
    Place at(
            @RequestParam double lat,
            @RequestParam double lon,
            @Parameter(schema = @Schema(format = "date")) @RequestParam("asOf") Optional<String> day) {
        var point = new Point(lat, lon);
        if (!point.inVietnam()) {
            throw invalid("lat", "territory.point.outside");
        }
        var located = territories.at(point, asOf.day(day)).orElseThrow(() -> Refusal.of(TerritoryProblem.NOWHERE));
        return new Place(Area.of(located.unit()), located.approximate(), located.kilometres());
    }

    private static Refusal invalid(String field, String message, Object... arguments) {
        return new Refusal(TerritoryProblem.QUERY_INVALID, new FieldProblem(field, message, arguments));
    }
}
