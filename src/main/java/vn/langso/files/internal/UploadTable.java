package vn.langso.files.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.files.BeginUpload;
import vn.langso.kernel.Ids;

/** Rows of uploads. */
@Repository
class UploadTable {

    private static final int NAME = 1000;

    private final JdbcClient jdbc;

    UploadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an upload unless there is one with this key; one whose file is there already gets that file's id. */
    void add(BeginUpload command, Instant now, Instant expires) {
        jdbc.sql("""
                insert into upload (province, id, key, sender, subject, area, name, purpose, length, begun_at,
                                    expires_at)
                values (:province,
                        coalesce((select id
                                    from file
                                   where province = :province
                                     and sender = :sender
                                     and key = :key), :id),
                        :key, :sender, :subject, :area, :name, :purpose, :length, :now, :expires)
                    on conflict do nothing
                """)
                .param("province", command.sender().province())
                .param("id", Ids.next())
                .param("key", command.key())
                .param("sender", command.sender().id())
                .param("subject", command.sender().subject().orElse(null))
                .param("area", command.sender().area().orElse(null))
                .param("name", shortened(command.name()))
                .param("purpose", command.purpose().name())
                .param("length", command.length())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<UploadRow> find(UUID id) {
        return jdbc.sql("""
                select province, id, key, sender, subject, area, name, purpose, length, expires_at,
                       exists (select 1
                                 from file
                                where file.province = upload.province
                                  and file.id = upload.id) as kept
                  from upload
                 where id = :id
                """).param("id", id).query(UploadRow.class).optional();
    }

    UploadRow findByKey(BeginUpload command) {
        return jdbc.sql("""
                select province, id, key, sender, subject, area, name, purpose, length, expires_at,
                       exists (select 1
                                 from file
                                where file.province = upload.province
                                  and file.id = upload.id) as kept
                  from upload
                 where province = :province
                   and sender = :sender
                   and key = :key
                """)
                .param("province", command.sender().province())
                .param("sender", command.sender().id())
                .param("key", command.key())
                .query(UploadRow.class)
                .single();
    }

    void remove(UUID id) {
        jdbc.sql("delete from upload where id = :id").param("id", id).update();
    }

    /** Removes some uploads that have expired; those that somebody else is at are left. */
    List<UUID> removeExpired(Instant now, int limit) {
        return jdbc.sql("""
                delete from upload
                 where (province, id) in (select province, id
                                            from upload
                                           where expires_at < :now
                                           order by expires_at
                                           limit :limit
                                             for update skip locked)
                returning id
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** PostgreSQL takes no zero character, and nobody needs a name this long. */
    static String shortened(String name) {
        var text = name.replace("\0", "");
        return text.length() <= NAME ? text : text.substring(0, NAME);
    }
}
