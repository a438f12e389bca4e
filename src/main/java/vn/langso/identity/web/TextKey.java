package vn.langso.identity.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.langso.web.Choice;
import vn.langso.web.Page;

/** Keys of the texts that name an enum's constants: {@code people.role.commune-administrator}. */
public final class TextKey {

    private TextKey() {}

    /** @param prefix where the keys begin, without a dot at the end */
    public static String of(String prefix, Enum<?> constant) {
        return prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All constants to choose from. */
    public static List<Choice> choices(Page page, String prefix, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(it -> new Choice(it.name(), page.text(of(prefix, it))))
                .toList();
    }
}
