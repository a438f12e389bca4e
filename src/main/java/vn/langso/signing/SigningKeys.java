package vn.langso.signing;

import java.util.SortedSet;
import vn.langso.kernel.Refusal;

/** The keys this installation signs with, by the names its settings give them. */
public interface SigningKeys {

    SortedSet<String> names();

    /** @throws Refusal {@link SigningProblem#KEY_UNKNOWN}, {@link SigningProblem#KEY_AWAY} */
    SigningKey key(String name);
}
