/**
 * The units of the country through time (L1): provinces, communes, villages; and the areas that bound what an officer
 * may see.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "database", "audit"})
@NullMarked
package vn.langso.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
