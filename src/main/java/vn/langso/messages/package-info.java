/**
 * Messages to people: the inbox of each person.
 *
 * <p>Start reading at {@link vn.langso.messages.Messages}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "database"})
@NullMarked
package vn.langso.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
