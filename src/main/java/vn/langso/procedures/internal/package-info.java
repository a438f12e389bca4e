/** The catalogue's desk and store, the office calendar and the clock of a dossier. */
@NullMarked
package vn.langso.procedures.internal;

import org.jspecify.annotations.NullMarked;
