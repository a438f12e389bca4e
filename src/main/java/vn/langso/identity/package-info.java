/**
 * People and staff (G1): logging in, acting for somebody, roles by area, sessions.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "database", "audit", "territory"})
@NullMarked
package vn.langso.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
