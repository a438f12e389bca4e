package vn.langso.forms.internal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.forms.Form;
import vn.langso.forms.Option;

/** Reads the files below {@code base/forms}; a word that no form knows stops the start. */
@Component
class FormFiles {

    private static final String FOLDER = "classpath:base/forms/";

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    /** Every version of every form. */
    List<Form> forms() {
        return files("*.json").map(file -> json.readValue(file, Form.class)).toList();
    }

    /** The shapes of the kinds of answer, a JSON Schema. */
    JsonNode kinds() {
        return files("shared/kinds.json").map(json::readTree).findFirst().orElseThrow();
    }

    Map<String, List<Option>> lists() {
        var type = new TypeReference<Map<String, List<Option>>>() {};
        return files("shared/lists.json")
                .map(file -> json.readValue(file, type))
                .findFirst()
                .orElseThrow();
    }

    private static java.util.stream.Stream<byte[]> files(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FOLDER + pattern))
                    .map(FormFiles::content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] content(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
