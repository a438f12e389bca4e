package vn.langso.operations;

import java.util.Map;
import org.springframework.core.env.Environment;
import vn.langso.kernel.Refusal;

/**
 * Settings that are no more. One that is still present stops the start: whoever set it would wait for its effect in
 * vain.
 *
 * @param successors what each was replaced by
 */
record RemovedSettings(Map<String, String> successors) {

    /** Every removed setting, with the one to use instead. */
    static final RemovedSettings ALL = new RemovedSettings(Map.of());

    /** @throws Refusal {@link OperationsProblem#SETTING_REMOVED} */
    void reject(Environment environment) {
        successors.forEach((removed, successor) -> {
            if (environment.containsProperty(removed)) {
                throw Refusal.of(OperationsProblem.SETTING_REMOVED, removed, successor);
            }
        });
    }
}
