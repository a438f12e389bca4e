package vn.langso.web.internal;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import vn.langso.kernel.Scope;

/** What the description of the API says in words, for those who write programs: {@code openapi.properties}. */
final class ApiWords {

    private static final Properties WORDS = read();

    Info info() {
        return new Info()
                .title(of("title"))
                .version("v1")
                .description(of("description"))
                .license(new License().name("Apache-2.0").identifier("Apache-2.0"));
    }

    String of(String key) {
        return Objects.requireNonNull(WORDS.getProperty(key), key);
    }

    static String of(Scope scope) {
        return Objects.requireNonNull(WORDS.getProperty("scope." + scope.code().replace(':', '.')), scope.code());
    }

    String answer(String status) {
        return of("answer." + status);
    }

    /** An operation or parameter without words of its own takes those that all of its name have, or none. */
    void describe(Operation operation) {
        var name = operation.getOperationId();
        operation.setSummary(WORDS.getProperty(name));
        Objects.requireNonNullElse(operation.getParameters(), List.<io.swagger.v3.oas.models.parameters.Parameter>of())
                .forEach(it -> it.setDescription(
                        WORDS.getProperty(name + "." + it.getName(), WORDS.getProperty("parameter." + it.getName()))));
    }

    private static Properties read() {
        var words = new Properties();
        try (var stream = Objects.requireNonNull(ApiWords.class.getResourceAsStream("/openapi.properties"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
