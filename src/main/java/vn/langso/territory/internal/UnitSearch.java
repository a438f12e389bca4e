package vn.langso.territory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.langso.territory.FormerUnit;
import vn.langso.territory.Found;
import vn.langso.territory.Found.Match;
import vn.langso.territory.Territories;
import vn.langso.territory.Unit;

/** Finds units by what somebody typed. */
@Component
class UnitSearch {

    private static final int FEW = 5;

    private final JdbcClient jdbc;
    private final UnitStore units;

    UnitSearch(JdbcClient jdbc, UnitStore units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    List<Found> search(String typed, LocalDate day, Optional<String> near, int limit) {
        var text = SearchText.of(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        return text.isCode() ? byCode(text.whole(), day) : byName(text, day, near, limit);
    }

    private List<Found> byCode(String code, LocalDate day) {
        var found = new ArrayList<Found>();
        units.find(code, day).ifPresent(unit -> found.add(new Found(Match.CODE, List.of(unit), Optional.empty())));
        units.findByAlias(code, day)
                .ifPresent(unit -> found.add(new Found(Match.ALIAS, List.of(unit), Optional.empty())));
        for (var former : units.former(List.of(code))) {
            var today = units.findAll(former.successors(), sinceTwoTiers(day));
            if (!continues(former, today)) {
                found.add(new Found(Match.CODE, today, Optional.of(former)));
            }
        }
        return found;
    }

    private List<Found> byName(SearchText text, LocalDate day, Optional<String> near, int limit) {
        var exact = hits(text, false, day, near, limit);
        var hits = exact.size() < FEW ? hits(text, true, day, near, limit) : exact;
        var former = units
                .former(hits.stream().flatMap(hit -> hit.former().stream()).toList())
                .stream()
                .collect(Collectors.toMap(FormerUnit::code, Function.identity()));
        var codes = hits.stream().flatMap(hit -> hit.unit().stream()).collect(Collectors.toSet());
        former.values().forEach(it -> codes.addAll(it.successors()));
        var today = units.findAll(codes, sinceTwoTiers(day)).stream()
                .collect(Collectors.toMap(Unit::code, Function.identity()));
        return hits.stream()
                .map(hit -> found(hit, today, former))
                .filter(found -> !found.units().isEmpty())
                .filter(found ->
                        !found.former().map(it -> continues(it, found.units())).orElse(false))
                .toList();
    }

    /** Whether the unit of today goes by the same code and name, so that naming both would be saying it twice. */
    private static boolean continues(FormerUnit former, List<Unit> today) {
        return today.size() == 1
                && today.getFirst().name().equals(former.name())
                && today.getFirst().code().equals(former.code());
    }

    private static LocalDate sinceTwoTiers(LocalDate day) {
        return day.isBefore(Territories.TWO_TIERS_SINCE) ? Territories.TWO_TIERS_SINCE : day;
    }

    private static Found found(Hit hit, Map<String, Unit> today, Map<String, FormerUnit> former) {
        var old = hit.former().map(former::get);
        var codes = old.map(FormerUnit::successors)
                .orElseGet(() -> List.of(hit.unit().orElseThrow()));
        var units = codes.stream()
                .flatMap(code -> Optional.ofNullable(today.get(code)).stream())
                .toList();
        return new Found(hit.match(), units, old);
    }

    /**
     * Names that fit, the best first: by match, then the province asked for, then units of today, then likeness.
     *
     * @param slips whether a name that is only similar fits: to be asked when few others do, for it costs ten times more
     */
    private List<Hit> hits(SearchText text, boolean slips, LocalDate day, Optional<String> near, int limit) {
        return jdbc.sql("""
                with hit as (
                    select unit_name.unit, unit_name.former, unit_name.folded,
                           case when unit_name.toned = :toned then 2
                                when unit_name.folded in (:whole, :name) then 3
                                when unit_name.folded like :name || '%' or unit_name.folded like '% ' || :name || '%' then 4
                                else 5
                           end as match,
                           similarity(unit_name.folded, :name) as likeness
                      from unit_name
                     where (unit_name.folded like :name || '%'
                            or unit_name.folded like '% ' || :name || '%'
                            or unit_name.folded = :whole
                            or (:slips and unit_name.folded % :name))
                       and valid_from <= :day
                ), best as (
                    select *
                      from hit
                     order by match, likeness desc
                     limit 200
                ), placed as (
                    select best.*, coalesce(unit.parent, unit.code) as province,
                           coalesce(former_unit.province, province.name) as province_name
                      from best
                      left join unit on unit.code = best.unit and unit.valid_to is null
                      left join unit as province on province.code = unit.parent and province.valid_to is null
                      left join former_unit on former_unit.code = best.former
                )
                select unit, former, match
                  from placed
                 order by match,
                          case when match = 5 then likeness end desc,
                          (:province::text is null or exists (
                              select
                                from unit_name
                               where folded = :province
                                 and (unit = placed.province or (placed.former is not null
                                      and unit_name.former in (select code from former_unit
                                                                where kind = 'province' and name = placed.province_name)))
                          )) desc,
                          (province is not distinct from :near) desc,
                          former is not null,
                          likeness desc,
                          length(coalesce(unit, former)),
                          coalesce(unit, former)
                 limit :limit
                """)
                .param("slips", slips)
                .param("whole", text.whole())
                .param("name", text.name())
                .param("toned", text.toned())
                .param("province", text.province().orElse(null))
                .param("near", near.orElse(null))
                .param("day", day)
                .param("limit", limit)
                .query((row, number) -> new Hit(
                        Optional.ofNullable(row.getString("unit")),
                        Optional.ofNullable(row.getString("former")),
                        Match.values()[row.getInt("match")]))
                .list();
    }

    /** A name that fits, of a unit or of a former unit. */
    private record Hit(Optional<String> unit, Optional<String> former, Match match) {}
}
