package vn.langso.filing.web;

import java.util.List;
import vn.langso.filing.PaperSlot;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.web.Field;
import vn.langso.web.Fields;
import vn.langso.web.Page;

/** What is wrong with papers, and where it is mended. */
public final class PaperLine {

    private PaperLine() {}

    static String field(int number) {
        return "paper-" + number;
    }

    /** What keeps a draft from being sent. */
    static List<FieldProblem> problems(List<PaperSlot> slots) {
        return slots.stream()
                .filter(slot -> slot.missing() || slot.unfinished())
                .map(slot -> new FieldProblem(
                        field(slot.number()), slot.missing() ? "filing.paper.missing" : "filing.paper.unfinished"))
                .toList();
    }

    static FieldProblem refusal(int number, Refusal refusal) {
        return new FieldProblem(field(number), "problem." + refusal.problem().code(), refusal.arguments());
    }

    /** The input of a paper. */
    public static Field field(Page page, PaperSlot slot, List<FieldProblem> problems) {
        var name = field(slot.number());
        var errors = problems.stream()
                .filter(it -> it.field().equals(name))
                .map(it -> page.text(it.message(), it.arguments().toArray()))
                .toList();
        return new Field(page, name, slot.paper().name().in(page.language()), null, List.of(), errors, slot.needed());
    }

    public static List<Fields.Line> lines(Page page, List<PaperSlot> slots, List<FieldProblem> problems) {
        return slots.stream()
                .map(slot -> field(page, slot, problems))
                .flatMap(field -> field.errors().stream().map(error -> new Fields.Line(field, error)))
                .toList();
    }
}
