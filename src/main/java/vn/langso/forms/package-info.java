/**
 * Electronic forms as data: what is asked, how an answer is checked, how answers are read back.
 *
 * <p>Start reading at {@link vn.langso.forms.Forms} and {@link vn.langso.forms.FormGuide}; the forms themselves are
 * files below {@code base/forms}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web", "territory", "procedures"})
@NullMarked
package vn.langso.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
