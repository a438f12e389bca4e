package vn.langso.files.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.files.FileReference;

/** Rows of files. */
@Repository
class FileTable {

    private final JdbcClient jdbc;

    FileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends, nobody else adds or removes this content. */
    void lock(String sha256) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sha256, 5))")
                .param("sha256", sha256)
                .query(row -> {});
    }

    /** @return false when there is a file with this key already */
    boolean add(FileRow row) {
        return jdbc.sql("""
                        insert into file (province, id, key, sender, subject, area, name, purpose, media_type, size,
                                          width, height, sha256, received_sha256, taken_at, unreferenced_since)
                        values (:province, :id, :key, :sender, :subject, :area, :name, :purpose, :mediaType, :size,
                                :width, :height, :sha256, :receivedSha256, :takenAt, :takenAt)
                            on conflict (province, sender, key) do nothing
                        """)
                        .param("province", row.province())
                        .param("id", row.id())
                        .param("key", row.key())
                        .param("sender", row.sender())
                        .param("subject", row.subject())
                        .param("area", row.area())
                        .param("name", row.name())
                        .param("purpose", row.purpose().name())
                        .param("mediaType", row.mediaType())
                        .param("size", row.size())
                        .param("width", row.width())
                        .param("height", row.height())
                        .param("sha256", row.sha256())
                        .param("receivedSha256", row.receivedSha256())
                        .param("takenAt", row.takenAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<FileRow> find(UUID id) {
        return jdbc.sql("""
                select province, id, key, sender, subject, area, name, purpose, media_type, size, width, height,
                       sha256, received_sha256, taken_at, unreferenced_since
                  from file
                 where id = :id
                """).param("id", id).query(FileRow.class).optional();
    }

    Optional<FileRow> findByKey(String province, UUID sender, UUID key) {
        return jdbc.sql("""
                select province, id, key, sender, subject, area, name, purpose, media_type, size, width, height,
                       sha256, received_sha256, taken_at, unreferenced_since
                  from file
                 where province = :province
                   and sender = :sender
                   and key = :key
                """)
                .param("province", province)
                .param("sender", sender)
                .param("key", key)
                .query(FileRow.class)
                .optional();
    }

    List<FileRow> sentBy(UUID sender, int limit, @Nullable UUID before) {
        return jdbc.sql("""
                select province, id, key, sender, subject, area, name, purpose, media_type, size, width, height,
                       sha256, received_sha256, taken_at, unreferenced_since
                  from file
                 where sender = :sender
                   and (:before::uuid is null or id < :before)
                 order by id desc
                 limit :limit
                """)
                .param("sender", sender)
                .param("before", before)
                .param("limit", limit)
                .query(FileRow.class)
                .list();
    }

    /** @return false when the current scope shows no such file */
    boolean reference(UUID id) {
        return jdbc.sql("update file set unreferenced_since = null where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Marks a file that belongs to nothing but one thing. Whether it does is looked at again when it is collected. */
    void dereference(UUID id, FileReference thing, Instant now) {
        jdbc.sql("""
                update file
                   set unreferenced_since = :now
                 where id = :id
                   and not exists (select 1
                                     from attachment
                                    where file = :id
                                      and (kind, thing) <> (:kind, :thing))
                """)
                .param("id", id)
                .param("kind", thing.kind())
                .param("thing", thing.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In a scope that shows every attachment. @return false when the file belongs to something, or is gone */
    boolean removeUnreferenced(UUID id) {
        return jdbc.sql("""
                        delete from file
                         where id = :id
                           and unreferenced_since is not null
                           and not exists (select 1 from attachment where file = :id)
                        """).param("id", id).update() == 1;
    }

    /**
     * Removes some files that have belonged to nothing since before a moment; those that somebody else is at are left.
     * In a scope that shows every attachment.
     *
     * @return the hash of each
     */
    List<String> removeUnreferenced(Instant before, int limit) {
        return jdbc.sql("""
                delete from file
                 where (province, id) in (select province, id
                                            from file
                                           where unreferenced_since < :before
                                             and not exists (select 1 from attachment where attachment.file = file.id)
                                           order by unreferenced_since
                                           limit :limit
                                             for update skip locked)
                returning sha256
                """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    boolean refersTo(String sha256) {
        return jdbc.sql("select exists (select 1 from file where sha256 = :sha256)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    /** Different contents after one, in order. */
    List<String> contentsAfter(String sha256, int limit) {
        return jdbc.sql("""
                select distinct sha256
                  from file
                 where sha256 > :sha256
                 order by sha256
                 limit :limit
                """)
                .param("sha256", sha256)
                .param("limit", limit)
                .query(String.class)
                .list();
    }
}
