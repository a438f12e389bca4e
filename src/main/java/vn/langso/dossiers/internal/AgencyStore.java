package vn.langso.dossiers.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.procedures.AgencyIdentifier;

/** The identifiers of agencies and the serials they give. */
@Repository
class AgencyStore {

    private final JdbcClient jdbc;

    AgencyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AgencyIdentifier> find(String province, String unit) {
        return jdbc.sql("select identifier from agency where province = :province and unit = :unit")
                .param("province", province)
                .param("unit", unit)
                .query(String.class)
                .optional()
                .map(AgencyIdentifier::new);
    }

    /** Gives the unit the next number below its province. Safe at once: the first one stays. */
    AgencyIdentifier add(String province, String unit, AgencyIdentifier root) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('agency ' || :province, 0))")
                .param("province", province)
                .query(row -> {});
        jdbc.sql("""
                insert into agency (province, unit, identifier)
                select :province, :unit, :root || '.' || 1 + coalesce(max(split_part(identifier, '.', 2)::integer), 0)
                  from agency
                 where province = :province
                   and identifier like :root || '.%'
                    on conflict do nothing
                """)
                .param("province", province)
                .param("unit", unit)
                .param("root", root.value())
                .update();
        return find(province, unit).orElseThrow();
    }

    /**
     * The current transaction does not wait for the disk. Nothing acknowledged is lost by it: the dossier that carries the
     * serial commits later and waits for all that was written before.
     */
    void commitLater() {
        jdbc.sql("set local synchronous_commit to off").update();
    }

    /** The next serial of an agency on a day; others of the same agency wait until the transaction ends. */
    int nextSerial(String province, AgencyIdentifier agency, LocalDate day) {
        return jdbc.sql("""
                insert into dossier_serial (province, agency, day, last)
                values (:province, :agency, :day, 1)
                    on conflict (province, agency, day) do update set last = dossier_serial.last + 1
                returning last
                """)
                .param("province", province)
                .param("agency", agency.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }
}
