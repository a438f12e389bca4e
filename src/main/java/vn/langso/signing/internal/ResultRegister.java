package vn.langso.signing.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.signing.IssuedResult;
import vn.langso.signing.IssuedResult.Status;
import vn.langso.signing.IssuedResults;
import vn.langso.signing.SigningProblem;

/** The register in the database. */
@Service
class ResultRegister implements IssuedResults {

    private final JdbcClient jdbc;
    private final Audit audit;

    ResultRegister(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    @Transactional
    public void enter(String province, String code, String issuer, LocalDate issuedOn, String sha256) {
        jdbc.sql("""
                insert into issued_result (province, code, issuer, issued_on)
                values (:province, :code, :issuer, :issuedOn)
                    on conflict do nothing
                """)
                .param("province", province)
                .param("code", code)
                .param("issuer", issuer)
                .param("issuedOn", issuedOn)
                .update();
        jdbc.sql("""
                insert into issued_file (province, code, sha256)
                values (:province, :code, :sha256)
                    on conflict do nothing
                """)
                .param("province", province)
                .param("code", code)
                .param("sha256", sha256)
                .update();
    }

    @Override
    @Transactional
    public void replace(String province, String code, String by, Actor actor) {
        end(province, code, Status.REPLACED, by, actor);
    }

    @Override
    @Transactional
    public void revoke(String province, String code, Actor actor) {
        end(province, code, Status.REVOKED, null, actor);
    }

    private void end(String province, String code, Status status, @Nullable String by, Actor actor) {
        var earlier = lock(province, code).orElseThrow(() -> new Refusal(SigningProblem.RESULT_UNKNOWN));
        if (earlier.status() == status && earlier.replacedBy().equals(Optional.ofNullable(by))) {
            return;
        }
        if (earlier.status() != Status.VALID) {
            throw new Refusal(SigningProblem.RESULT_NOT_VALID);
        }
        jdbc.sql("""
                update issued_result
                   set status      = :status,
                       replaced_by = :by
                 where province = :province
                   and code = :code
                """)
                .param("status", status.name())
                .param("by", by)
                .param("province", province)
                .param("code", code)
                .update();
        var action = status == Status.REPLACED ? "signing.replace-result" : "signing.revoke-result";
        audit.record(
                new AuditEntry(actor, province, action, "result:" + code, by == null ? Map.of() : Map.of("by", by)));
    }

    private Optional<IssuedResult> lock(String province, String code) {
        return jdbc.sql("""
                select province, code, issuer, issued_on, status, replaced_by
                  from issued_result
                 where province = :province
                   and code = :code
                   for update
                """)
                .param("province", province)
                .param("code", code)
                .query(Row.class)
                .optional()
                .map(Row::result);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<IssuedResult> find(String code) {
        return jdbc.sql("""
                select province, code, issuer, issued_on, status, replaced_by
                  from issued_result
                 where code = :code
                 order by issued_on desc
                 limit 1
                """).param("code", code).query(Row.class).optional().map(Row::result);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasFile(IssuedResult result, String sha256) {
        return jdbc.sql("""
                select exists(
                    select 1
                      from issued_file
                     where province = :province
                       and code = :code
                       and sha256 = :sha256)
                """)
                .param("province", result.province())
                .param("code", result.code())
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    private record Row(
            String province,
            String code,
            String issuer,
            LocalDate issuedOn,
            Status status,
            @Nullable String replacedBy) {

        IssuedResult result() {
            return new IssuedResult(province, code, issuer, issuedOn, status, Optional.ofNullable(replacedBy));
        }
    }
}
