package vn.langso.territory.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.valid.IsValidOp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One import of outlines (GeoJSON, RFC 7946): all features are right, or none is written. */
final class OutlineImport {

    private static final JsonMapper JSON = new JsonMapper();

    /** About 200 m: finer than a map on a phone shows. */
    private static final double TOLERANCE_DEGREES = 0.002;

    /** The box that holds Viet Nam with Hoàng Sa and Trường Sa. */
    private static final Envelope COUNTRY = new Envelope(102, 118, 6, 24);

    private final OutlineStore store;
    private final Gazetteer units;
    private final Problems problems;

    OutlineImport(OutlineStore store, Gazetteer units, Problems problems) {
        this.store = store;
        this.units = units;
        this.problems = problems;
    }

    /** @return how many outlines were read */
    int take(SourceFile file, java.time.LocalDate today) {
        var shapes = shapes(file);
        var known = units.on(today)
                .findAll(shapes.keySet())
                .map(vn.langso.territory.Unit::code)
                .toList();
        shapes.keySet().stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .forEach(code -> problems.add(file.name(), 0, "territory.import.code-unknown", code));
        if (problems.none()) {
            write(shapes);
        }
        return shapes.size();
    }

    private Map<String, Geometry> shapes(SourceFile file) {
        var shapes = new HashMap<String, Geometry>();
        var number = 0;
        for (var feature : features(file)) {
            number++;
            var place = new RowPlace(file.name(), number);
            var code = feature.path("properties").path("code").asString("");
            var earlier = shapes.get(code);
            if (earlier != null) {
                problems.add(place, "territory.import.feature-twice", code);
            }
            shape(feature, place).ifPresent(shape -> shapes.put(code, shape));
        }
        return shapes;
    }

    private List<JsonNode> features(SourceFile file) {
        var text = FileText.of(file, problems);
        if (text.isEmpty()) {
            return List.of();
        }
        try {
            var features =
                    JSON.readTree(text.get()).path("features").valueStream().toList();
            if (features.isEmpty()) {
                problems.add(file.name(), 0, "territory.import.no-features");
            }
            return features;
        } catch (JacksonException garbled) {
            problems.add(file.name(), garbled.getLocation().getLineNr(), "territory.import.garbled");
            return List.of();
        }
    }

    private Optional<Geometry> shape(JsonNode feature, RowPlace place) {
        var shape = parsed(feature.path("geometry"));
        if (shape.isEmpty() || !(shape.get() instanceof Polygonal) || !new IsValidOp(shape.get()).isValid()) {
            problems.add(place, "territory.import.shape-invalid");
            return Optional.empty();
        }
        if (!COUNTRY.contains(shape.get().getEnvelopeInternal())) {
            problems.add(place, "territory.import.shape-outside");
            return Optional.empty();
        }
        return shape;
    }

    private static Optional<Geometry> parsed(JsonNode geometry) {
        try {
            return Optional.ofNullable(new GeoJsonReader().read(geometry.toString()))
                    .filter(it -> !it.isEmpty());
        } catch (ParseException | RuntimeException notGeometry) {
            return Optional.empty();
        }
    }

    /** Neighbours are simplified together, so that no gap opens between them. */
    private void write(Map<String, Geometry> shapes) {
        var codes = new ArrayList<>(shapes.keySet());
        var whole = codes.stream().map(shapes::get).toArray(Geometry[]::new);
        var simple = CoverageSimplifier.simplify(whole, TOLERANCE_DEGREES);
        for (var number = 0; number < codes.size(); number++) {
            var drawn = simple[number].isEmpty() ? whole[number] : simple[number];
            store.put(Drawing.of(codes.get(number), drawn), new WKBWriter().write(whole[number]));
        }
    }
}
