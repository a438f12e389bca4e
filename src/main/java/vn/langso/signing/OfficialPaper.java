package vn.langso.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.langso.web.Language;

/**
 * What an official paper says, in the parts of Decree 30/2020/NĐ-CP, Annex I.
 *
 * @param language the paper is written in
 * @param superior the authority above the issuing one; empty where none is named
 * @param agency the issuing authority
 * @param number and symbol, such as {@code 12/XN-UBND}
 * @param place where it is issued
 * @param date on which it is issued
 * @param title the kind of paper
 * @param subject what it is about
 * @param body paragraphs before the facts
 * @param facts what the paper states, line by line
 * @param recipients who receives it
 * @param signatory who signs it
 * @param slip text of the code printed on it, as {@link Slips} makes it
 */
public record OfficialPaper(
        Language language,
        Optional<String> superior,
        String agency,
        String number,
        String place,
        LocalDate date,
        String title,
        String subject,
        List<String> body,
        List<Fact> facts,
        List<String> recipients,
        Signatory signatory,
        Optional<String> slip) {

    /** One stated line: {@code Họ và tên: Nguyễn Thị Ánh}. */
    public record Fact(String label, String value) {}

    public OfficialPaper {
        body = List.copyOf(body);
        facts = List.copyOf(facts);
        recipients = List.copyOf(recipients);
    }

    /** The same paper with a code printed on it. */
    public OfficialPaper with(String code) {
        return new OfficialPaper(
                language,
                superior,
                agency,
                number,
                place,
                date,
                title,
                subject,
                body,
                facts,
                recipients,
                signatory,
                Optional.of(code));
    }
}
