package vn.langso.dossiers.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.dossiers.OwnResult;
import vn.langso.procedures.DossierCode;

/** The table of what came out of dossiers, and the numbers of its registers. */
@Repository
class ResultStore {

    private final JdbcClient jdbc;

    ResultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a register in a year; it is never given again, and none is left out. */
    int nextNumber(String province, String unit, String register, int year) {
        return jdbc.sql("""
                insert into result_number (province, unit, register, year, last)
                values (:province, :unit, :register, :year, 1)
                    on conflict (province, unit, register, year) do update set last = result_number.last + 1
                returning last
                """)
                .param("province", province)
                .param("unit", unit)
                .param("register", register)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void order(Filing filing, UUID order, String number, String title, LocalDate issuedOn) {
        jdbc.sql("""
                insert into dossier_result (province, code, order_id, number, title, issued_on, applicant)
                values (:province, :code, :order, :number, :title, :issuedOn, :applicant)
                """)
                .param("province", filing.province())
                .param("code", filing.code().value())
                .param("order", order)
                .param("number", number)
                .param("title", title)
                .param("issuedOn", issuedOn)
                .param("applicant", filing.applicant())
                .update();
    }

    boolean ordered(Filing filing) {
        return jdbc.sql("select exists (select from dossier_result where province = :province and code = :code)")
                .param("province", filing.province())
                .param("code", filing.code().value())
                .query(Boolean.class)
                .single();
    }

    void sign(DossierCode code, UUID file) {
        jdbc.sql("update dossier_result set file = :file where code = :code")
                .param("file", file)
                .param("code", code.value())
                .update();
    }

    /** Puts another file in place of the signed one; nothing when it is not signed yet. */
    void strengthen(DossierCode code, UUID file) {
        jdbc.sql("""
                update dossier_result
                   set file = :file
                 where code = :code
                   and file is not null
                """).param("file", file).param("code", code.value()).update();
    }

    /** What was signed. */
    Optional<OwnResult> find(Filing filing) {
        return jdbc.sql("""
                select code, file, title, number, issued_on
                  from dossier_result
                 where province = :province
                   and code = :code
                   and file is not null
                """)
                .param("province", filing.province())
                .param("code", filing.code().value())
                .query(ResultStore::result)
                .optional();
    }

    /** The latest first. */
    List<OwnResult> of(UUID applicant) {
        return jdbc.sql("""
                select code, file, title, number, issued_on
                  from dossier_result
                 where applicant = :applicant
                   and file is not null
                 order by issued_on desc, code desc
                 limit 200
                """)
                .param("applicant", applicant)
                .query(ResultStore::result)
                .list();
    }

    private static OwnResult result(ResultSet row, int number) throws SQLException {
        return new OwnResult(
                new DossierCode(row.getString("code")),
                row.getObject("file", UUID.class),
                row.getString("title"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class));
    }
}
