package vn.langso.territory.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.langso.territory.ChangeVillages;
import vn.langso.territory.Village;
import vn.langso.territory.VillageAct;
import vn.langso.territory.VillageChange;
import vn.langso.territory.VillageKind;
import vn.langso.territory.VillageName;

/** Keeps villages and what was decided about them. */
@Component
class VillageStore {

    private final JdbcClient jdbc;

    VillageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends, other decisions of the commune wait here. */
    void lock(String commune) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('villages of ' || :commune, 0))")
                .param("commune", commune)
                .query(row -> {});
    }

    List<Village> of(String province, String commune, LocalDate day) {
        return jdbc.sql("""
                select code, name, kind, version, valid_from, valid_to
                  from village
                  join village_period using (province, code)
                 where province = :province
                   and code like :commune || '.%'
                   and valid_from <= :day
                   and (valid_to is null or valid_to > :day)
                 order by code
                """)
                .param("province", province)
                .param("commune", commune)
                .param("day", day)
                .query(VillageStore::village)
                .list();
    }

    /** The villages that have not ended, in the latest period that is known of each, be it still to come. */
    List<Village> lasting(String province, String commune) {
        return jdbc.sql("""
                select code, name, kind, version, valid_from, valid_to
                  from village
                  join village_period using (province, code)
                 where province = :province
                   and code like :commune || '.%'
                   and valid_to is null
                 order by code
                """)
                .param("province", province)
                .param("commune", commune)
                .query(VillageStore::village)
                .list();
    }

    /** The digest of a decision recorded under this key. */
    Optional<String> content(String province, UUID key) {
        return jdbc.sql("select content from village_change where province = :province and id = :key")
                .param("province", province)
                .param("key", key)
                .query(String.class)
                .optional();
    }

    List<String> after(String province, UUID change) {
        return jdbc.sql("""
                select village
                  from village_change_part
                 where province = :province
                   and change = :change
                   and side = 'after'
                 order by village
                """)
                .param("province", province)
                .param("change", change)
                .query(String.class)
                .list();
    }

    int highestNumber(String province, String commune) {
        return jdbc.sql("""
                select coalesce(max(right(code, 3)::integer), 0)
                  from village
                 where province = :province
                   and code like :commune || '.%'
                """)
                .param("province", province)
                .param("commune", commune)
                .query(Integer.class)
                .single();
    }

    void begin(String province, String code, VillageName name, LocalDate from) {
        jdbc.sql("insert into village (province, code, version) values (:province, :code, 1)")
                .param("province", province)
                .param("code", code)
                .update();
        addPeriod(province, code, name, from);
    }

    /** Ends the lasting period of a village. @return whether nobody had changed it since that version */
    boolean end(String province, String code, int version, LocalDate on) {
        var unchanged = jdbc.sql("""
                update village
                   set version = version + 1
                 where province = :province
                   and code = :code
                   and version = :version
                """)
                        .param("province", province)
                        .param("code", code)
                        .param("version", version)
                        .update()
                == 1;
        jdbc.sql("""
                update village_period
                   set valid_to = :on
                 where province = :province
                   and code = :code
                   and valid_to is null
                """)
                .param("province", province)
                .param("code", code)
                .param("on", on)
                .update();
        return unchanged;
    }

    void addPeriod(String province, String code, VillageName name, LocalDate from) {
        jdbc.sql("""
                insert into village_period (province, code, valid_from, kind, name)
                values (:province, :code, :from, :kind, :name)
                """)
                .param("province", province)
                .param("code", code)
                .param("from", from)
                .param("kind", name.kind().code())
                .param("name", name.name())
                .update();
    }

    void addChange(String province, ChangeVillages command, String content, @Nullable UUID person, Instant now) {
        jdbc.sql("""
                insert into village_change
                       (province, id, commune, act, effective_on, legal_basis, content, decided_by, recorded_at)
                values (:province, :id, :commune, :act, :on, :basis, :content, :person, :now)
                """)
                .param("province", province)
                .param("id", command.key())
                .param("commune", command.commune())
                .param("act", command.act().code())
                .param("on", command.effectiveOn())
                .param("basis", command.legalBasis())
                .param("content", content)
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void addPart(String province, UUID change, String side, String village, String name) {
        jdbc.sql("""
                insert into village_change_part (province, change, side, village, name)
                values (:province, :change, :side, :village, :name)
                """)
                .param("province", province)
                .param("change", change)
                .param("side", side)
                .param("village", village)
                .param("name", name)
                .update();
    }

    List<VillageChange> history(String province, String commune, int limit) {
        return jdbc.sql("""
                select id, commune, act, effective_on, legal_basis, recorded_at,
                       array(select name from village_change_part as part
                              where part.province = decided.province and part.change = decided.id and side = 'before'
                              order by village) as before,
                       array(select name from village_change_part as part
                              where part.province = decided.province and part.change = decided.id and side = 'after'
                              order by village) as after
                  from village_change as decided
                 where province = :province
                   and commune = :commune
                 order by effective_on desc, recorded_at desc
                 limit :limit
                """)
                .param("province", province)
                .param("commune", commune)
                .param("limit", limit)
                .query(VillageStore::change)
                .list();
    }

    private static Village village(ResultSet row, int number) throws SQLException {
        var code = row.getString("code");
        return new Village(
                code,
                code.substring(0, code.indexOf('.')),
                row.getString("name"),
                VillageKind.of(row.getString("kind")).orElseThrow(),
                row.getInt("version"),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }

    private static VillageChange change(ResultSet row, int number) throws SQLException {
        return new VillageChange(
                row.getObject("id", UUID.class),
                row.getString("commune"),
                VillageAct.valueOf(row.getString("act").toUpperCase(java.util.Locale.ROOT)),
                row.getObject("effective_on", LocalDate.class),
                row.getString("legal_basis"),
                List.of((String[]) row.getArray("before").getArray()),
                List.of((String[]) row.getArray("after").getArray()),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
