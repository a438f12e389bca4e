package vn.langso.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in five languages, is used, and stands in order. */
class BundlesTest {

    static Stream<String> modules() {
        return Bundle.modules().stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void hasTheSameKeysInEveryLanguage(String module) {
        var keys = Bundle.of(module, Language.VI).texts().keySet();

        for (var language : Language.values()) {
            assertThat(Bundle.of(module, language).texts().keySet())
                    .as(module + " in " + language.tag())
                    .isEqualTo(keys);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void fillsTheSamePlacesInEveryLanguage(String module) {
        var vietnamese = Bundle.of(module, Language.VI).texts();

        for (var language : Language.values()) {
            Bundle.of(module, language)
                    .texts()
                    .forEach((key, text) -> assertThat(places(text))
                            .as(key + " in " + language.tag())
                            .isEqualTo(places(vietnamese.getOrDefault(key, ""))));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void standsInOrder(String module) {
        for (var language : Language.values()) {
            var keys = Bundle.of(module, language).keysAsWritten();
            assertThat(keys).as(module + " in " + language.tag()).isSorted().doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void hasNoTextThatNobodyUses(String module) {
        var used = new UsedKeys();

        assertThat(Bundle.of(module, Language.VI).texts().keySet()).allMatch(used::contains);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void hasNoEmptyText(String module) {
        for (var language : Language.values()) {
            assertThat(Bundle.of(module, language).texts().values())
                    .as(module + " in " + language.tag())
                    .noneMatch(String::isBlank);
        }
    }

    /** The numbers and names that a message is filled with. */
    private static Set<String> places(String text) {
        var pattern = new MessagePattern(text);
        return new TreeSet<>(IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part ->
                        List.of(Part.Type.ARG_NUMBER, Part.Type.ARG_NAME).contains(part.getType()))
                .map(pattern::getSubstring)
                .toList());
    }
}
