package vn.langso.identity.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.langso.identity.Mandate;
import vn.langso.identity.PeopleProblem;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;

/** What is wrong with a mandate that was typed, field by field. */
final class MandateCheck {

    private static final int LONGEST_PURPOSE = 500;

    private final List<FieldProblem> found = new ArrayList<>();
    private final LocalDate today;

    MandateCheck(LocalDate today) {
        this.today = today;
    }

    MandateCheck purpose(String purpose) {
        if (purpose.isBlank() || purpose.length() > LONGEST_PURPOSE || hasControls(purpose)) {
            found.add(new FieldProblem("purpose", "people.mandate.purpose", LONGEST_PURPOSE));
        }
        return this;
    }

    /** @param years how long it may last at most */
    MandateCheck until(LocalDate until, int years) {
        if (until.isBefore(today) || until.isAfter(today.plusYears(years))) {
            found.add(new FieldProblem("until", "people.mandate.until", years));
        }
        return this;
    }

    MandateCheck proof(Mandate.Basis basis, Optional<String> witness, Optional<String> paper) {
        switch (basis) {
            case SPOKEN -> witness(witness.orElse(""));
            case PAPER -> paper(paper.orElse(""));
            default -> found.add(new FieldProblem("basis", "people.mandate.basis"));
        }
        return this;
    }

    private void witness(String witness) {
        found.addAll(new PersonCheck(today)
                .name(witness).found().stream()
                        .map(it -> new FieldProblem("witness", it.message(), it.arguments()))
                        .toList());
    }

    private void paper(String paper) {
        if (!paper.matches("[0-9a-f]{64}")) {
            found.add(new FieldProblem("paper", "people.mandate.paper"));
        }
    }

    void refuse() {
        if (!found.isEmpty()) {
            throw new Refusal(PeopleProblem.MANDATE_WRONG, found.toArray(FieldProblem[]::new));
        }
    }

    /** Control characters and those that turn the writing direction, which hide what was really agreed to. */
    private static boolean hasControls(String text) {
        return text.codePoints()
                .anyMatch(it -> Character.getType(it) == Character.FORMAT || Character.isISOControl(it));
    }
}
