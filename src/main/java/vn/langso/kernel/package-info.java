/**
 * What every module shares and nothing more: refusals, ids, time, who acts, pieces of lists.
 *
 * <p>Start reading at {@link vn.langso.kernel.Refusal} and {@link vn.langso.kernel.Actor}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.langso.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
