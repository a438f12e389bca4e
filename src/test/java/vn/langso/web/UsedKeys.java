package vn.langso.web;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import vn.langso.kernel.Problem;

/**
 * The keys that code, templates and forms name: whole ({@code "web.skip"}), by their beginning ({@code "web.tone." +
 * …}, or the kind of an enum's {@code TextKey.of("people.role", …)}), as a text of a field of a form ({@link FormTexts}), or as
 * the text of a problem.
 */
final class UsedKeys {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w.-]*\\.[\\w.-]*)\"");
    private static final Pattern FORM = Pattern.compile("@FormTexts\\(\"([^\"]+)\"\\)");

    private static final Pattern CONSTANT = Pattern.compile("TextKey\\.\\w+\\([^\"]*\"([\\w.-]+)\"");

    private static final Pattern CELL = Pattern.compile("(?<=,)[a-z-]+(?:\\.[a-z-]+)+(?=[,\n])");

    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    UsedKeys() {
        beginnings.add("web.invalid.");
        Stream.of(Sources.java(), Sources.templates())
                .flatMap(sources -> sources.values().stream())
                .forEach(this::read);
        Sources.demo().values().stream()
                .flatMap(data -> CELL.matcher(data).results())
                .forEach(found -> whole.add(found.group()));
        problems().map(problem -> "problem." + problem.code()).forEach(whole::add);
    }

    boolean contains(String key) {
        return whole.contains(key) || beginnings.stream().anyMatch(key::startsWith);
    }

    private void read(String source) {
        LITERAL.matcher(source).results().map(found -> found.group(1)).forEach(literal -> {
            (literal.endsWith(".") ? beginnings : whole).add(literal);
        });
        CONSTANT.matcher(source).results().map(found -> found.group(1) + ".").forEach(beginnings::add);
        FORM.matcher(source).results().map(found -> found.group(1) + ".").forEach(beginnings::add);
    }

    /** Every refusal of every module. */
    static Stream<Problem> problems() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Problem.class));
        return scanner.findCandidateComponents("vn.langso").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(UsedKeys::load)
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Problem.class::cast);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
