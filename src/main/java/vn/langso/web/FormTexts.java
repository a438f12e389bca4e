package vn.langso.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the texts of a form's fields. With {@code @FormTexts("territory.village")} the field {@code name} has the label
 * {@code territory.village.name}, the hint {@code territory.village.name.hint} when there is one, and, in place of the
 * general message for a broken constraint, {@code territory.village.name.not-blank} when there is one.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FormTexts {
    /** Where the keys begin, without a dot at the end. */
    String value();
}
