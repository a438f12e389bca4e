package vn.langso.audit.internal;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.langso.audit.AuditBreak;
import vn.langso.audit.AuditChain;
import vn.langso.kernel.Check;
import vn.langso.kernel.Finding;
import vn.langso.kernel.Progress;

/** Is the record of what was done whole? */
@Component
class AuditCheck implements Check {

    private static final int MOST = 100;

    private final AuditChain chain;

    AuditCheck(AuditChain chain) {
        this.chain = chain;
    }

    @Override
    public String title() {
        return "audit.check.title";
    }

    @Override
    public List<Finding> findings(Progress progress) {
        return chain.breaks(MOST).stream().map(AuditCheck::finding).toList();
    }

    private static Finding finding(AuditBreak found) {
        var kind = found.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Finding("audit.check." + kind, found.province(), found.lane(), found.number());
    }
}
