package vn.langso.operations;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import vn.langso.database.RowScope;
import vn.langso.kernel.Check;

/** Runs every {@link Check} there is, one after the other; one that fails does not keep the others from looking. */
record Checks(ApplicationContext context, Console console) {

    private static final Logger LOG = LoggerFactory.getLogger(Checks.class);

    /** @return the command's exit code: 0 when all is well */
    int run() {
        return RowScope.EVERYTHING.call(() -> context.getBeanProvider(Check.class)
                                .orderedStream()
                                .mapToLong(this::look)
                                .sum())
                        == 0
                ? 0
                : 1;
    }

    private long look(Check check) {
        var title = console.text(check.title());
        try (var progress = console.progress(check.title())) {
            var findings = check.findings(progress);
            progress.close();
            if (findings.isEmpty()) {
                console.say("operations.check.well", title);
            } else {
                console.say("operations.check.findings", title, findings.size());
            }
            findings.forEach(it -> console.say(it.text(), it.arguments().toArray()));
            return findings.size();
        } catch (RuntimeException failure) {
            LOG.error("The check {} failed", check.title(), failure);
            console.say("operations.check.failed", title, String.valueOf(failure.getMessage()));
            return 1;
        }
    }
}
