package vn.langso.web;

import jakarta.validation.constraints.Positive;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a site sets about the web layer.
 *
 * @param allowedHosts host names the program answers to, beside that of {@code langso.base-url} and this machine's own
 * @param formTargets origins outside to which a form may lead, such as the e-ID provider's
 * @param longestText characters that one answer may have at most
 */
@Validated
@ConfigurationProperties("langso.web")
public record WebSettings(
        @DefaultValue Set<String> allowedHosts,
        @DefaultValue Set<String> formTargets,
        @DefaultValue("20000") @Positive int longestText) {}
