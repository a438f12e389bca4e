package vn.langso.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a form's record says of its fields: where their texts are, which must be answered. */
record FormShape(String texts, Set<String> required) {

    private static final List<Class<? extends Annotation>> DEMANDS =
            List.of(NotNull.class, NotBlank.class, NotEmpty.class);

    private static final ClassValue<Optional<FormShape>> SHAPES = new ClassValue<>() {
        @Override
        protected Optional<FormShape> computeValue(Class<?> form) {
            return Optional.ofNullable(form.getAnnotation(FormTexts.class))
                    .map(texts -> new FormShape(texts.value(), demandedBy(form)));
        }
    };

    /** Empty for a class without {@link FormTexts}. */
    static Optional<FormShape> of(Class<?> form) {
        return SHAPES.get(form);
    }

    boolean requires(String name) {
        return required.contains(name);
    }

    private static Set<String> demandedBy(Class<?> form) {
        return Arrays.stream(form.getDeclaredFields())
                .filter(field -> DEMANDS.stream().anyMatch(field::isAnnotationPresent))
                .map(Field::getName)
                .collect(Collectors.toSet());
    }
}
