package vn.langso.signing;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who signs a paper, as the paper shows it.
 *
 * @param mandates by what rights, the outermost first: {@code TM.} before {@code KT.}; none for a right of one's own
 * @param title of the office held, such as {@code PHÓ CHỦ TỊCH}
 * @param name the person's whole name
 */
public record Signatory(List<Mandate> mandates, String title, String name) {

    public Signatory {
        mandates = List.copyOf(mandates);
    }

    /** The lines above the signature. */
    public List<String> lines() {
        return Stream.concat(mandates.stream().map(Mandate::line), Stream.of(title))
                .toList();
    }
}
