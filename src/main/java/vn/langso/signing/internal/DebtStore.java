package vn.langso.signing.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signed papers whose signatures cannot yet be proven for as long as they are kept. */
@Repository
class DebtStore {

    private final JdbcClient jdbc;

    DebtStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String province, UUID task, Instant now) {
        jdbc.sql("""
                insert into signature_debt (province, task, since, next_try_at)
                values (:province, :task, :now, :now)
                    on conflict do nothing
                """)
                .param("province", province)
                .param("task", task)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
