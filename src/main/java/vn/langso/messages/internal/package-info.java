/** How messages are kept. */
@NullMarked
package vn.langso.messages.internal;

import org.jspecify.annotations.NullMarked;
