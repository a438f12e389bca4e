/**
 * Filing from home (G2): a draft is filled in page by page, papers are photographed, everything is looked over once
 * more and sent; what comes of it is a dossier.
 *
 * <p>Start reading at {@link vn.langso.filing.Drafts}.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "database",
            "audit",
            "territory",
            "identity",
            "files",
            "procedures",
            "forms",
            "dossiers"
        })
@NullMarked
package vn.langso.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
