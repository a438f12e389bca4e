package vn.langso.dossiers.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.dossiers.Charge;
import vn.langso.dossiers.Dossier;
import vn.langso.dossiers.DossierMessage;
import vn.langso.dossiers.HandedPaper;
import vn.langso.dossiers.IssuedSlip;
import vn.langso.procedures.Fee;

/** The tables of what a dossier holds: papers, messages, slips and charges. */
@Repository
class DossierContents {

    private final JdbcClient jdbc;

    DossierContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addPaper(Filing filing, int number, HandedPaper paper, boolean supplement) {
        jdbc.sql("""
                insert into dossier_paper (province, code, number, file, name, origin, supplement)
                values (:province, :code, :number, :file, :name, :origin, :supplement)
                """)
                .param("province", filing.province())
                .param("code", filing.code().value())
                .param("number", number)
                .param("file", paper.file())
                .param("name", paper.name())
                .param("origin", paper.origin().name())
                .param("supplement", supplement)
                .update();
    }

    List<Dossier.Paper> papers(Filing filing) {
        return jdbc.sql("""
                select file, name, origin, supplement
                  from dossier_paper
                 where province = :province
                   and code = :code
                 order by number
                """)
                .param("province", filing.province())
                .param("code", filing.code().value())
                .query((row, number) -> new Dossier.Paper(
                        row.getObject("file", UUID.class),
                        row.getString("name"),
                        HandedPaper.Origin.valueOf(row.getString("origin")),
                        row.getBoolean("supplement")))
                .list();
    }

    /** Safe to repeat with the same id. @return false when it was there before */
    boolean addMessage(Filing filing, DossierMessage message, UUID person) {
        return jdbc.sql("""
                        insert into dossier_message (province, code, id, at, person, who, official, text)
                        values (:province, :code, :id, :at, :person, :who, :official, :text)
                            on conflict do nothing
                        """)
                        .param("province", filing.province())
                        .param("code", filing.code().value())
                        .param("id", message.id())
                        .param("at", Timestamp.from(message.at()))
                        .param("person", person)
                        .param("who", message.who())
                        .param("official", message.official())
                        .param("text", message.text())
                        .update()
                == 1;
    }

    List<DossierMessage> messages(Filing filing) {
        return jdbc.sql("""
                select id, at, who, official, text
                  from dossier_message
                 where province = :province
                   and code = :code
                 order by at, id
                 limit 500
                """)
                .param("province", filing.province())
                .param("code", filing.code().value())
                .query((row, number) -> new DossierMessage(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("who"),
                        row.getBoolean("official"),
                        row.getString("text")))
                .list();
    }

    void addSlip(Filing filing, IssuedSlip slip) {
        jdbc.sql("""
                insert into dossier_slip (province, code, number, form, at, officer, text, date)
                values (:province, :code, :number, :form, :at, :officer, :text, :date)
                """)
                .param("province", filing.province())
                .param("code", filing.code().value())
                .param("number", slip.number())
                .param("form", slip.form().name())
                .param("at", Timestamp.from(slip.at()))
                .param("officer", slip.officer())
                .param("text", slip.text())
                .param("date", slip.date().orElse(null))
                .update();
    }

    List<IssuedSlip> slips(Filing filing) {
        return jdbc.sql("""
                select number, form, at, officer, text, date
                  from dossier_slip
                 where province = :province
                   and code = :code
                 order by number
                """)
                .param("province", filing.province())
                .param("code", filing.code().value())
                .query((row, number) -> new IssuedSlip(
                        row.getInt("number"),
                        IssuedSlip.Form.valueOf(row.getString("form")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("officer"),
                        row.getString("text"),
                        Optional.ofNullable(row.getObject("date", LocalDate.class))))
                .list();
    }

    void addCharge(Filing filing, Charge charge) {
        jdbc.sql("""
                insert into dossier_charge (province, code, number, kind, amount, note, asked_at)
                values (:province, :code, :number, :kind, :amount, :note, :askedAt)
                """)
                .param("province", filing.province())
                .param("code", filing.code().value())
                .param("number", charge.number())
                .param("kind", charge.kind().name())
                .param("amount", charge.amount())
                .param("note", charge.note())
                .param("askedAt", Timestamp.from(charge.askedAt()))
                .update();
    }

    /** @return false when there is no such charge that is due */
    boolean pay(Filing filing, int charge, String receipt, Instant at) {
        return jdbc.sql("""
                        update dossier_charge
                           set paid_at = :at,
                               receipt = :receipt
                         where province = :province
                           and code = :code
                           and number = :charge
                           and paid_at is null
                        """)
                        .param("at", Timestamp.from(at))
                        .param("receipt", receipt)
                        .param("province", filing.province())
                        .param("code", filing.code().value())
                        .param("charge", charge)
                        .update()
                == 1;
    }

    List<Charge> charges(Filing filing) {
        return jdbc.sql("""
                select number, kind, amount, note, asked_at, paid_at, receipt
                  from dossier_charge
                 where province = :province
                   and code = :code
                 order by number
                """)
                .param("province", filing.province())
                .param("code", filing.code().value())
                .query((row, number) -> new Charge(
                        row.getInt("number"),
                        Fee.Kind.valueOf(row.getString("kind")),
                        row.getLong("amount"),
                        row.getString("note"),
                        row.getTimestamp("asked_at").toInstant(),
                        DossierStore.instant(row, "paid_at"),
                        Optional.ofNullable(row.getString("receipt"))))
                .list();
    }
}
