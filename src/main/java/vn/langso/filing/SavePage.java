package vn.langso.filing;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.langso.forms.Answers;

/**
 * Saves the answers of one page; all others stay as they are.
 *
 * @param questions the names of what the page asks
 * @param answers theirs; those left blank are missing
 * @param seen {@link Drafts#stamp} of these questions' answers as the page showed them; empty overwrites
 */
public record SavePage(UUID draft, Set<String> questions, Answers answers, Optional<String> seen) {
    public SavePage {
        questions = Set.copyOf(questions);
    }
}
