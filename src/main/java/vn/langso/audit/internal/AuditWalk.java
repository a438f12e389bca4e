package vn.langso.audit.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.audit.AuditBreak;
import vn.langso.audit.AuditChain;

/** Checks the chain where it lies, in one ordered pass over the primary key. */
@Repository
class AuditWalk implements AuditChain {

    private final JdbcClient jdbc;

    AuditWalk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditBreak> breaks(int limit) {
        return jdbc.sql("""
                with walk as (
                    select line.province, line.lane, line.number, line.hash,
                           lag(line.number, 1, 0::bigint) over lane as before,
                           audit_line_hash(
                               lag(line.hash, 1, audit_origin(line.province, line.lane)) over lane, line) as computed
                      from audit_line as line
                    window lane as (partition by line.province, line.lane order by line.number)
                ), tail as (
                    select distinct on (province, lane) province, lane, number, hash
                      from audit_line
                     order by province, lane, number desc
                )
                select province, lane, number,
                       case when number <> before + 1 then 'MISSING' else 'ALTERED' end as kind
                  from walk
                 where number <> before + 1
                    or hash <> computed
                 union all
                select head.province, head.lane, head.number, 'CUT_OFF'
                  from audit_lane as head
                  left join tail using (province, lane)
                 where head.number <> coalesce(tail.number, 0)
                    or head.hash <> coalesce(tail.hash, audit_origin(head.province, head.lane))
                 order by province, lane, number
                 limit :limit
                """).param("limit", limit).query(AuditBreak.class).list();
    }
}
