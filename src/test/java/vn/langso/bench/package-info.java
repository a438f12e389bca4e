/** Measures that need the running platform from within. They are no tests: {@code bench/} has the scripts that run them. */
@NullMarked
package vn.langso.bench;

import org.jspecify.annotations.NullMarked;
