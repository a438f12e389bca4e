package vn.langso.operations;

import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;

/** Finds the setting that stopped a start. */
final class SettingFault {

    private SettingFault() {}

    /** The names of the settings to blame, such as {@code langso.db.url}; never their values, which may be secret. */
    static String in(ConfigurationPropertiesBindException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindValidationException validation) {
                return validation.getValidationErrors().getAllErrors().stream()
                        .map(error -> error instanceof org.springframework.validation.FieldError field
                                ? validation.getValidationErrors().getName() + "." + field.getField()
                                : validation.getValidationErrors().getName().toString())
                        .distinct()
                        .collect(Collectors.joining(", "));
            }
            if (cause instanceof BindException binding && !(binding.getCause() instanceof BindException)) {
                return binding.getName().toString();
            }
        }
        return String.valueOf(failure.getMessage());
    }
}
