/** The forms of the program's files, and a class for each kind of answer. */
@NullMarked
package vn.langso.forms.internal;

import org.jspecify.annotations.NullMarked;
