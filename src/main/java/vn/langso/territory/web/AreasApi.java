package vn.langso.territory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
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

/** Units for programs. Each answer has an entity tag, so that asking again costs next to nothing. */
@RestController
@RequestMapping("/api/v1/areas")
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

    /** A piece of a list. @param next what to send as {@code after} for the following piece */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Items<T>(List<T> items, @Nullable String next) {

        static <T> Items<T> of(Slice<T> slice) {
            return new Items<>(slice.items(), slice.next().orElse(null));
        }
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
    ResponseEntity<Items<Area>> list(
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> parent,
            @RequestParam Optional<String> kind,
            @RequestParam("asOf") Optional<String> day,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam Optional<String> after) {
        if (limit < 1 || limit > LONGEST_LIST) {
            throw invalid("limit", "territory.limit.invalid", LONGEST_LIST);
        }
        var on = asOf.day(day);
        return answer(q.filter(text -> !text.isBlank())
                .map(text -> matches(text, parent, on, limit))
                .orElseGet(() -> Items.of(territories
                        .list(new UnitQuery(parent, kind.map(AreasApi::kind), Optional.empty(), on, after, limit))
                        .map(Area::of))));
    }

    private Items<Area> matches(String text, Optional<String> near, LocalDate day, int limit) {
        var found = territories.search(text, day, near, limit);
        return new Items<>(found.stream().flatMap(Area::of).limit(limit).toList(), null);
    }

    private static UnitKind kind(String code) {
        return UnitKind.of(code).orElseThrow(() -> invalid("kind", "territory.kind.invalid"));
    }

    @GetMapping("/{code}")
    ResponseEntity<Details> one(@PathVariable String code, @RequestParam("asOf") Optional<String> day) {
        var unit = territories
                .find(code, asOf.day(day))
                .orElseThrow(() -> Refusal.of(TerritoryProblem.UNIT_UNKNOWN, code));
        var figure = territories.figure(unit.code());
        return answer(new Details(
                Area.of(unit),
                figure.flatMap(vn.langso.territory.UnitFigure::areaKm2),
                figure.flatMap(vn.langso.territory.UnitFigure::population),
                figure.map(vn.langso.territory.UnitFigure::asOf),
                territories.history(unit.code()),
                territories.predecessors(unit.code()).stream()
                        .map(Area.Former::of)
                        .toList()));
    }

    @GetMapping("/{code}/villages")
    ResponseEntity<Items<Village>> villages(@PathVariable String code, @RequestParam("asOf") Optional<String> day) {
        var on = asOf.day(day);
        var unit = territories.find(code, on).orElseThrow(() -> Refusal.of(TerritoryProblem.UNIT_UNKNOWN, code));
        return answer(new Items<>(villages.of(unit.code(), on), null));
    }

    /** The commune that a point lies in. */
    @GetMapping("/at")
    ResponseEntity<Place> at(
            @RequestParam double lat, @RequestParam double lon, @RequestParam("asOf") Optional<String> day) {
        var point = new Point(lat, lon);
        if (!point.inVietnam()) {
            throw invalid("lat", "territory.point.outside");
        }
        var located = territories.at(point, asOf.day(day)).orElseThrow(() -> Refusal.of(TerritoryProblem.NOWHERE));
        return answer(new Place(Area.of(located.unit()), located.approximate(), located.kilometres()));
    }

    private static Refusal invalid(String field, String message, Object... arguments) {
        return new Refusal(TerritoryProblem.QUERY_INVALID, new FieldProblem(field, message, arguments));
    }

    /** A record's own text says all that it holds, so its digest changes exactly when the answer does. */
    private static <T> ResponseEntity<T> answer(T body) {
        var tag = DigestUtils.md5DigestAsHex(body.toString().getBytes(StandardCharsets.UTF_8));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + tag + "\"")
                .body(body);
    }
}
