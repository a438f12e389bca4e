package vn.langso.dossiers.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.dossiers.DeskAct;
import vn.langso.dossiers.SignAs;
import vn.langso.procedures.Fee;
import vn.langso.web.FormTexts;

/** The small forms of the desk, one for each act. Their fields are named as the acts' own refusals name them. */
final class DeskForms {

    private DeskForms() {}

    @FormTexts("dossiers.act.receive")
    record Receive(int version) implements DeskForm {
        @Override
        public DeskAct toAct() {
            return new DeskAct.Receive();
        }
    }

    @FormTexts("dossiers.act.step")
    record EndStep(
            int version, @NotBlank String outcome, @Nullable String note) implements DeskForm {
        @Override
        public DeskAct toAct() {
            return new DeskAct.EndStep(outcome, words(note));
        }
    }

    @FormTexts("dossiers.act.hand-over")
    record HandOver(int version, @NotBlank String to) implements DeskForm {
        @Override
        public DeskAct toAct() {
            return new DeskAct.HandOver(to);
        }
    }

    /** @param charge number of what was paid */
    @FormTexts("dossiers.act.receipt")
    record Receipt(int version, int charge, @NotBlank String receipt) implements DeskForm {
        @Override
        public DeskAct toAct() {
            return new DeskAct.ConfirmPayment(charge, receipt);
        }
    }

    @FormTexts("dossiers.act.supplement")
    record Supplement(
            int version,
            @NotBlank String what,
            @NotNull @Nullable LocalDate until) implements DeskForm {
        @Override
        public DeskAct toAct() {
            return new DeskAct.AskSupplement(what, Objects.requireNonNull(until));
        }
    }

    @FormTexts("dossiers.act.payment")
    record Payment(
            int version,
            @NotNull Fee.@Nullable Kind kind,
            @NotNull @Nullable Long amount,
            @Nullable String note) implements DeskForm {
        @Override
        public DeskAct toAct() {
            return new DeskAct.AskPayment(Objects.requireNonNull(kind), Objects.requireNonNull(amount), words(note));
        }
    }

    @FormTexts("dossiers.act.apology")
    record Apology(
            int version,
            @NotNull @Nullable LocalDate newDate,
            @NotBlank String reason) implements DeskForm {
        @Override
        public DeskAct toAct() {
            return new DeskAct.Apologise(Objects.requireNonNull(newDate), reason);
        }
    }

    @FormTexts("dossiers.act.refusal")
    record Refusal(int version, @NotBlank String reason) implements DeskForm {
        @Override
        public DeskAct toAct() {
            return new DeskAct.Refuse(reason);
        }
    }

    @FormTexts("dossiers.act.stop")
    record Stop(int version, @NotBlank String reason) implements DeskForm {
        @Override
        public DeskAct toAct() {
            return new DeskAct.Stop(reason);
        }
    }

    /** @param to nobody takes it from whoever has it */
    @FormTexts("dossiers.act.assignment")
    record Assignment(int version, @Nullable UUID to) implements DeskForm {
        @Override
        public DeskAct toAct() {
            return new DeskAct.Assign(Optional.ofNullable(to));
        }
    }

    @FormTexts("dossiers.act.approve")
    record Approval(
            int version, @NotNull SignAs signAs, @Nullable String note) implements DeskForm {
        @Override
        public DeskAct toAct() {
            return new DeskAct.Approve(signAs, words(note));
        }
    }

    /** @param key made once per question */
    @FormTexts("dossiers.act.opinion")
    record Question(
            UUID key, @NotNull @Nullable UUID to, @NotBlank String question) {}

    @FormTexts("dossiers.act.answer")
    record Answer(@NotBlank String answer) {}

    /** @param key made once per message */
    @FormTexts("dossiers.act.message")
    record Message(UUID key, @NotBlank String text) {}

    private static String words(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
