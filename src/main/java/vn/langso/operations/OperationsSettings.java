package vn.langso.operations;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the platform is watched.
 *
 * @param metricsToken lets a program on another machine read the metrics; empty when none may
 */
@Validated
@ConfigurationProperties("langso.operations")
public record OperationsSettings(@DefaultValue("") @NotNull String metricsToken) {

    /** Says nothing: the token is a secret. */
    @Override
    public String toString() {
        return "OperationsSettings";
    }
}
