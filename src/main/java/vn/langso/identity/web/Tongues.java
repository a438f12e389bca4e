package vn.langso.identity.web;

import java.util.List;
import vn.langso.web.Choice;
import vn.langso.web.Language;
import vn.langso.web.Page;

/** Languages to choose from: those the platform writes, and those of the villages besides. */
public final class Tongues {

    private static final List<String> SPOKEN =
            List.of("vi", "tyz", "nut", "hmn", "ium", "bru", "zh", "en", "id", "ar", "ur");

    private Tongues() {}

    public static List<Choice> written() {
        return List.of(Language.values()).stream()
                .map(it -> new Choice(it.tag(), it.ownName()))
                .toList();
    }

    public static List<Choice> spoken(Page page) {
        return SPOKEN.stream()
                .map(it -> new Choice(it, page.text("people.language." + it)))
                .toList();
    }
}
