package vn.langso.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.identity.Grant;
import vn.langso.identity.GrantRole;
import vn.langso.identity.Office;
import vn.langso.identity.OfficeFilter;
import vn.langso.kernel.Role;
import vn.langso.territory.Spelling;

/** The table of offices. What a statement sees is bounded by the scope it runs in. */
@Repository
class OfficeStore {

    private final JdbcClient jdbc;

    OfficeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Grant> working(UUID person, LocalDate today) {
        return jdbc.sql("""
                select role, area
                  from staff_grant
                 where person = :person
                   and withdrawn_at is null
                   and (confirmed_at is not null or not powerful)
                   and valid_from <= :today
                   and (valid_to is null or valid_to >= :today)
                 order by area, role
                """)
                .param("person", person)
                .param("today", today)
                .query((row, number) -> new Grant(Role.valueOf(row.getString("role")), row.getString("area")))
                .list();
    }

    /** How many people administer a province today; those of one are counted one at a time. */
    int administrators(String province, LocalDate today) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('administrators ' || :province, 0))")
                .param("province", province)
                .query(row -> {});
        return jdbc.sql("""
                select count(distinct person)
                  from staff_grant
                 where province = :province
                   and role = 'PROVINCE_ADMINISTRATOR'
                   and withdrawn_at is null
                   and confirmed_at is not null
                   and valid_from <= :today
                   and (valid_to is null or valid_to >= :today)
                """)
                .param("province", province)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** @return false when there is already a grant with this id */
    boolean add(GrantRole command, Seat seat, UUID person, @Nullable UUID granter, Instant now) {
        return jdbc.sql("""
                insert into staff_grant (province, id, person, holder, folded_holder, role, commune, village, powerful,
                                         valid_from, valid_to, granted_by, granted_at)
                values (:province, :id, :person, :holder, :folded, :role, :commune, :village, :powerful,
                        :from, :until, :granter, :now)
                on conflict do nothing
                """)
                        .param("province", seat.province())
                        .param("id", command.id())
                        .param("person", person)
                        .param("holder", command.name().strip())
                        .param("folded", Spelling.folded(command.name()))
                        .param("role", command.role().name())
                        .param("commune", seat.commune().orElse(null))
                        .param("village", seat.village().orElse(null))
                        .param("powerful", command.role().powerful())
                        .param("from", command.from())
                        .param("until", command.until().orElse(null))
                        .param("granter", granter)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /**
     * @param confirmer null when the operator confirms
     * @return false when it was confirmed or withdrawn before
     */
    boolean confirm(UUID grant, @Nullable UUID confirmer, Instant now) {
        return jdbc.sql("""
                update staff_grant
                   set confirmed_by = :confirmer,
                       confirmed_at = :now
                 where id = :grant
                   and confirmed_at is null
                   and withdrawn_at is null
                """)
                        .param("grant", grant)
                        .param("confirmer", confirmer)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** @return false when it was withdrawn before */
    boolean withdraw(UUID grant, UUID by, String reason, Instant now) {
        return jdbc.sql("""
                update staff_grant
                   set withdrawn_by = :by,
                       withdrawn_at = :now,
                       withdrawn_why = :reason
                 where id = :grant
                   and withdrawn_at is null
                """)
                        .param("grant", grant)
                        .param("by", by)
                        .param("reason", reason)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<Office> find(UUID grant) {
        return jdbc.sql("""
                select id, person, holder, role, province, commune, area, valid_from, valid_to, granted_by, granted_at,
                       confirmed_by, confirmed_at, withdrawn_at, withdrawn_why
                  from staff_grant
                 where id = :grant
                """).param("grant", grant).query(OfficeStore::office).optional();
    }

    /** One row more than the limit, when there is one. */
    List<Office> list(OfficeFilter filter, LocalDate today, @Nullable OfficeKey after, int limit) {
        return jdbc.sql("""
                select id, person, holder, role, province, commune, area, valid_from, valid_to, granted_by, granted_at,
                       confirmed_by, confirmed_at, withdrawn_at, withdrawn_why
                  from staff_grant
                 where (:name::text is null or folded_holder like '%' || :name || '%')
                   and (:role::text is null or role = :role)
                   and (:area::text is null or area = :area)
                   and (:person::uuid is null or person = :person)
                   and (:state::text is null
                        or :state = case
                               when withdrawn_at is not null then 'WITHDRAWN'
                               when valid_to < :today then 'ENDED'
                               when powerful and confirmed_at is null then 'TO_CONFIRM'
                               when valid_from > :today then 'COMING'
                               else 'WORKING'
                           end)
                   and (:afterHolder::text is null or (folded_holder, id) > (:afterHolder, :afterId::uuid))
                 order by folded_holder, id
                 limit :limit
                """)
                .param("name", filter.name().map(Spelling::folded).orElse(null))
                .param("role", filter.role().map(Role::name).orElse(null))
                .param("area", filter.area().orElse(null))
                .param("person", filter.person().orElse(null))
                .param("state", filter.state().map(Office.State::name).orElse(null))
                .param("today", today)
                .param("afterHolder", after == null ? null : after.holder())
                .param("afterId", after == null ? null : after.id())
                .param("limit", limit + 1)
                .query(OfficeStore::office)
                .list();
    }

    private static Office office(ResultSet row, int number) throws SQLException {
        return new Office(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("holder"),
                Role.valueOf(row.getString("role")),
                row.getString("province"),
                Optional.ofNullable(row.getString("commune")),
                row.getString("area"),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                Optional.ofNullable(row.getObject("granted_by", UUID.class)),
                row.getTimestamp("granted_at").toInstant(),
                Optional.ofNullable(row.getObject("confirmed_by", UUID.class)),
                Optional.ofNullable(row.getTimestamp("confirmed_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("withdrawn_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("withdrawn_why")));
    }
}
