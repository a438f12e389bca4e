package vn.langso.territory.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.territory.VillageList;

/** Keeps lists of villages until they are confirmed. */
@Component
class VillageListStore {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    VillageListStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps a list, and drops those of the same area that were kept long enough. */
    void keep(String province, VillageList list, Instant now) {
        jdbc.sql("delete from village_list where made_at < :old")
                .param("old", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                insert into village_list (province, id, commune, rows, made_at)
                values (:province, :id, :commune, :rows::jsonb, :now)
                """)
                .param("province", province)
                .param("id", list.id())
                .param("commune", list.commune())
                .param("rows", json.writeValueAsString(list.rows()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<List<VillageList.Row>> rows(String province, String commune, UUID list) {
        return jdbc.sql("""
                select rows
                  from village_list
                 where province = :province
                   and id = :list
                   and commune = :commune
                """)
                .param("province", province)
                .param("list", list)
                .param("commune", commune)
                .query(String.class)
                .optional()
                .map(rows -> List.of(json.readValue(rows, VillageList.Row[].class)));
    }
}
