/**
 * The units of the country through time (L1): provinces, communes, villages; and the areas that bound what an officer
 * may see.
 *
 * <p>Start reading at {@link vn.langso.territory.Territories}, what is known of units, {@link
 * vn.langso.territory.Villages}, what a commune decides below itself, and {@link vn.langso.territory.AreaScope}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "database", "audit"})
@NullMarked
package vn.langso.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
