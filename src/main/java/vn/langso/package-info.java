/** Làng Số: one package is one module; {@code docs/architecture.md} shows how they stand on each other. */
@NullMarked
package vn.langso;

import org.jspecify.annotations.NullMarked;
