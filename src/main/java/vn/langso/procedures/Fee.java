package vn.langso.procedures;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * What is paid for one thing of a dossier.
 *
 * @param amount whole đồng; empty when the province sets it or it is known only later
 * @param note when, for what, or by whom it is set
 * @param cases codes of the cases it concerns; empty concerns all
 */
public record Fee(Kind kind, Optional<Long> amount, Basis basis, Optional<LocalText> note, List<String> cases) {

    /** Two different things may be due on one dossier. */
    @EnumNaming(EnumNamingStrategies.SnakeCaseStrategy.class)
    public enum Kind {
        /** Lệ phí: for an act of the state. */
        FEE,
        /** Phí: for work done. */
        CHARGE
    }

    /** What the amount is multiplied by. */
    @EnumNaming(EnumNamingStrategies.SnakeCaseStrategy.class)
    public enum Basis {
        PER_CASE,
        PER_COPY,
        PER_PAGE,
        /** No factor: the most that a copy may cost. */
        MAX_PER_COPY,
        PER_EXTRA_CERTIFICATE
    }

    public boolean free() {
        return amount.filter(it -> it == 0).isPresent();
    }
}
