/**
 * Official papers and their signatures: typeset, signed, verified, and vouched for by a code that needs no network.
 *
 * <p>Start reading at {@link vn.langso.signing.Papers} (a paper is made), {@link vn.langso.signing.SigningKeys} (what signs
 * it), {@link vn.langso.signing.SigningTasks} (an approved paper is signed and kept), {@link vn.langso.signing.Verifier}
 * (anybody checks it) and {@link vn.langso.signing.Slips} (its code).
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "database", "audit", "files", "territory"})
@NullMarked
package vn.langso.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
