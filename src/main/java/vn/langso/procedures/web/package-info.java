/** The catalogue as pages, as linked data and for programs. */
@NullMarked
package vn.langso.procedures.web;

import org.jspecify.annotations.NullMarked;
