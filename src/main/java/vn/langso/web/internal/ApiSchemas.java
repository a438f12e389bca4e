package vn.langso.web.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Describes our records as they are written: every component is there unless it may be missing, one that may be missing
 * is left out or null as the record says, and enums have the names they have in JSON.
 */
@Component
class ApiSchemas implements ModelConverter {

    private final JsonMapper json;

    ApiSchemas(JsonMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var raw = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        if (raw.isEnum()) {
            return ofEnum(raw);
        }
        if (isTexts(raw)) {
            return texts();
        }
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        if (raw.isRecord() && schema != null) {
            ofRecord(
                    raw,
                    schema.get$ref() == null
                            ? schema
                            : context.getDefinedModels().get(name(schema)));
        }
        return schema;
    }

    private static String name(Schema<?> reference) {
        return reference.get$ref().substring(reference.get$ref().lastIndexOf('/') + 1);
    }

    private Schema<?> ofEnum(Class<?> type) {
        var names = Arrays.stream(type.getEnumConstants())
                .map(it -> json.valueToTree(it).asString())
                .toList();
        var schema = new JsonSchema();
        schema.setTypes(Set.of("string"));
        schema.setEnum(List.copyOf(names));
        return schema;
    }

    /** A record that is written as the map it holds: texts by language. */
    private static boolean isTexts(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(it -> it.getAccessor().isAnnotationPresent(JsonValue.class)
                                && Map.class.isAssignableFrom(it.getType()));
    }

    private static Schema<?> texts() {
        var text = new JsonSchema();
        text.setTypes(Set.of("string"));
        var texts = new JsonSchema();
        texts.setTypes(Set.of("object"));
        texts.setAdditionalProperties(text);
        return texts;
    }

    private static void ofRecord(Class<?> type, @Nullable Schema<?> schema) {
        if (schema == null || schema.getProperties() == null || schema.getRequired() != null) {
            return;
        }
        for (var component : type.getRecordComponents()) {
            if (!optional(component)) {
                schema.addRequiredItem(component.getName());
            } else if (!type.isAnnotationPresent(JsonInclude.class)) {
                schema.addRequiredItem(component.getName());
                schema.getProperties().computeIfPresent(component.getName(), (name, known) -> orNull(known));
            }
        }
    }

    private static boolean optional(RecordComponent component) {
        return component.getType() == Optional.class
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @SuppressWarnings("rawtypes")
    private static Schema orNull(Schema known) {
        var nothing = new JsonSchema();
        nothing.setTypes(Set.of("null"));
        var either = new JsonSchema();
        either.setAnyOf(List.of(known, nothing));
        return either;
    }
}
