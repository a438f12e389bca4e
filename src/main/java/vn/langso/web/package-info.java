/**
 * How the program looks and speaks: layout, fields, languages, themes, and how refusals become pages and problem
 * details.
 *
 * <p>Start reading at {@link vn.langso.web.Page}, what every template gets, and {@link vn.langso.web.Texts}.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package vn.langso.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
