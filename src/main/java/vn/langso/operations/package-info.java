/**
 * What the person who runs the server does: start, back up, restore, check. Stands on every other module; none stands
 * on it.
 */
@NullMarked
package vn.langso.operations;

import org.jspecify.annotations.NullMarked;
