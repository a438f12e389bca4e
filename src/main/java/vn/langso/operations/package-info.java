/**
 * What the person who runs the server does: start, back up, restore, check. Stands on every other module; none stands
 * on it.
 *
 * <p>Start reading at {@link vn.langso.operations.Operator}; each command is a class of its own.
 */
@NullMarked
package vn.langso.operations;

import org.jspecify.annotations.NullMarked;
