/**
 * What was done, by whom and for whom: an append-only, hash-chained record written in the business transaction.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "database"})
@NullMarked
package vn.langso.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
