package vn.langso.files.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.files.AttachFile;
import vn.langso.files.FileReference;

/** What files belong to. */
@Repository
class AttachmentTable {

    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it was attached before */
    boolean add(AttachFile command, Instant now) {
        return jdbc.sql("""
                        insert into attachment (province, kind, thing, file, commune, holder, attached_by, attached_at)
                        values (:province, :kind, :thing, :file, :commune, :holder, :by, :now)
                            on conflict do nothing
                        """)
                        .param("province", command.province())
                        .param("kind", command.thing().kind())
                        .param("thing", command.thing().id())
                        .param("file", command.file())
                        .param("commune", command.commune().orElse(null))
                        .param("holder", command.holder().orElse(null))
                        .param("by", command.actor().person().orElse(null))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @return the provinces it was attached in; none when it was not */
    List<String> remove(UUID file, FileReference thing) {
        return jdbc.sql("""
                delete from attachment
                 where file = :file
                   and kind = :kind
                   and thing = :thing
                returning province
                """)
                .param("file", file)
                .param("kind", thing.kind())
                .param("thing", thing.id())
                .query(String.class)
                .list();
    }

    List<FileReference> thingsOf(UUID file) {
        return jdbc.sql("select kind, thing as id from attachment where file = :file")
                .param("file", file)
                .query(FileReference.class)
                .list();
    }

    List<FileRow> filesOf(FileReference thing) {
        return jdbc.sql("""
                select file.province, file.id, file.key, file.sender, file.subject, file.area, file.name,
                       file.purpose, file.media_type, file.size, file.width, file.height, file.sha256,
                       file.received_sha256, file.taken_at, file.unreferenced_since
                  from attachment
                  join file on file.id = attachment.file
                 where attachment.kind = :kind
                   and attachment.thing = :thing
                 order by attachment.attached_at, file.id
                """)
                .param("kind", thing.kind())
                .param("thing", thing.id())
                .query(FileRow.class)
                .list();
    }
}
