/**
 * The one database: the bundled PostgreSQL or one outside, its migrations, and the bound of rows that a connection may
 * see. Knows nothing of what is stored.
 *
 * <p>Start reading at {@link vn.langso.database.EmbeddedPostgres} and {@link vn.langso.database.RowScope}.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package vn.langso.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
