package vn.langso.files.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.langso.files.FileIntegrity;
import vn.langso.kernel.Check;
import vn.langso.kernel.Finding;
import vn.langso.kernel.Progress;

/** Is every file there, and is it what was kept? Contents that wait for their collection are no fault. */
@Component
class FilesCheck implements Check {

    private final FileIntegrity integrity;

    FilesCheck(FileIntegrity integrity) {
        this.integrity = integrity;
    }

    @Override
    public String title() {
        return "files.check.title";
    }

    @Override
    public List<Finding> findings(Progress progress) {
        var findings = new ArrayList<Finding>();
        integrity.check(
                fault -> {
                    if (fault.kind() != FileIntegrity.Kind.UNREFERENCED) {
                        findings.add(finding(fault));
                    }
                },
                done -> progress.at(done, done));
        return findings;
    }

    private static Finding finding(FileIntegrity.Fault fault) {
        return new Finding("files.check." + fault.kind().name().toLowerCase(Locale.ROOT), fault.sha256());
    }
}
