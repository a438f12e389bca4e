/** Drafts and their papers in the database, what is known beforehand, and the sending. */
@NullMarked
package vn.langso.filing.internal;

import org.jspecify.annotations.NullMarked;
