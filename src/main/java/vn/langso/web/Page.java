package vn.langso.web;

import java.util.List;

/**
 * What every template knows of the request it answers: the language and its texts, where one is, and who is there.
 *
 * @param path the request's path, without its query
 * @param visitor who is there; {@link Visitor#NOBODY} before logging in
 * @param token proves that a form came from here
 */
public record Page(Texts texts, Language language, String path, Visitor visitor, FormToken token) {

    /** A text in the page's language; see {@link Texts#get}. */
    public String text(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }
}
