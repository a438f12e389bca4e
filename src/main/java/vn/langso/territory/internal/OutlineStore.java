package vn.langso.territory.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.langso.territory.Point;

/** Keeps outlines. */
@Component
class OutlineStore {

    private final JdbcClient jdbc;

    OutlineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The outlines of those units that have one. */
    Map<String, Outline> of(Collection<String> codes) {
        return jdbc.sql("""
                select code, drawing, "left", top, "right", bottom
                  from unit_outline
                 where code = any (:codes)
                """).param("codes", codes.toArray(String[]::new)).query(Outline.class).list().stream()
                .collect(Collectors.toMap(Outline::code, Function.identity()));
    }

    /** Codes and shapes (WKB) of communes whose box holds a point. */
    List<Map.Entry<String, byte[]>> around(Point point) {
        return jdbc.sql("""
                select code, shape
                  from unit_outline
                 where :x between "left" and "right"
                   and :y between top and bottom
                   and length(code) = 5
                 order by code
                """)
                .param("x", Drawing.x(point.longitude()))
                .param("y", Drawing.y(point.latitude()))
                .query((row, number) -> Map.entry(row.getString("code"), row.getBytes("shape")))
                .list();
    }

    void put(Outline outline, byte[] shape) {
        jdbc.sql("""
                insert into unit_outline (code, shape, drawing, "left", top, "right", bottom)
                values (:code, :shape, :drawing, :left, :top, :right, :bottom)
                    on conflict (code) do update
                   set shape = excluded.shape,
                       drawing = excluded.drawing,
                       "left" = excluded."left",
                       top = excluded.top,
                       "right" = excluded."right",
                       bottom = excluded.bottom
                """)
                .param("code", outline.code())
                .param("shape", shape)
                .param("drawing", outline.drawing())
                .param("left", outline.left())
                .param("top", outline.top())
                .param("right", outline.right())
                .param("bottom", outline.bottom())
                .update();
    }
}
