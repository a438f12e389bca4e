/**
 * Administrative procedures and the dossiers that run under them (G2, G3): the catalogue with its versions, how people
 * find what they need, the national states of a dossier and its clock in working days.
 *
 * <p>Start reading at {@link vn.langso.procedures.Procedures}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "database", "audit", "territory"})
@NullMarked
package vn.langso.procedures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
