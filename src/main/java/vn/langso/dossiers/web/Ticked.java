package vn.langso.dossiers.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.langso.kernel.Refusal;
import vn.langso.procedures.DossierCode;

/** Dossiers that an officer ticked in a list, each in the version that was shown: {@code H14.1-261122-0007~3}. */
record Ticked(DossierCode code, int version) {

    private static final char PARTING = '~';

    static List<Ticked> of(@Nullable List<String> chosen) {
        return Objects.requireNonNullElse(chosen, List.<String>of()).stream()
                .map(Ticked::of)
                .toList();
    }

    /** @throws Refusal when it is none of ours */
    private static Ticked of(String chosen) {
        var parting = chosen.lastIndexOf(PARTING);
        try {
            return new Ticked(
                    new DossierCode(chosen.substring(0, Math.max(parting, 0))),
                    Integer.parseInt(chosen.substring(parting + 1)));
        } catch (IllegalArgumentException garbled) {
            throw DeskCodes.unknown();
        }
    }
}
