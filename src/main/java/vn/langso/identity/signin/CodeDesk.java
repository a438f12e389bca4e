package vn.langso.identity.signin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.identity.OneTimeCodes;
import vn.langso.kernel.Actor;

/** Issues one-time codes and takes them back once. */
@Service
class CodeDesk implements OneTimeCodes {

    private static final Duration LIFE = Duration.ofMinutes(15);

    private final Seal seal;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    CodeDesk(Keys keys, Audit audit, JdbcClient jdbc, InstantSource clock) {
        this.seal = new Seal(keys.secret("codes"));
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String issue(UUID person, Actor actor) {
        var code = CodeShape.random();
        jdbc.sql("""
                insert into one_time_code (person, seal, ends_at)
                values (:person, :seal, :endsAt)
                on conflict (person) do update
                set seal = excluded.seal,
                    ends_at = excluded.ends_at
                """)
                .param("person", person)
                .param("seal", seal.of(code))
                .param("endsAt", java.sql.Timestamp.from(clock.instant().plus(LIFE)))
                .update();
        var province = actor.area().map(it -> it.substring(0, 2)).orElse(AuditEntry.PLATFORM);
        audit.record(new AuditEntry(actor, province, "identity.issue-code", "person:" + person, Map.of()));
        return CodeShape.readable(code);
    }

    /** Whose code it is; it works once, and not after its time. */
    Optional<UUID> redeem(String typed) {
        return jdbc.sql("""
                delete from one_time_code
                 where seal = :seal
                   and ends_at > :now
                returning person
                """)
                .param("seal", seal.of(CodeShape.plain(typed)))
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional();
    }
}
