/** How dossiers are kept and moved. */
@NullMarked
package vn.langso.dossiers.internal;

import org.jspecify.annotations.NullMarked;
