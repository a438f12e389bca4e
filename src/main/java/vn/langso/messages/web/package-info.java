/** The inbox on screen. */
@NullMarked
package vn.langso.messages.web;

import org.jspecify.annotations.NullMarked;
