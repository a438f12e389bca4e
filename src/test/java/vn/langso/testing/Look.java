package vn.langso.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import vn.langso.web.Language;

/**
 * How somebody looks at the platform.
 *
 * @param width of the screen in CSS pixels
 * @param script whether the browser runs scripts
 */
public record Look(Language language, int width, boolean script, boolean dark) {

    /** A small phone of today. */
    public static Look phone(Language language) {
        return new Look(language, 360, true, false);
    }

    /** The narrowest screen that has to do. */
    public Look narrow() {
        return new Look(language, 320, script, dark);
    }

    public Look wide() {
        return new Look(language, 1280, script, dark);
    }

    public Look withoutScript() {
        return new Look(language, width, false, dark);
    }

    public Look atNight() {
        return new Look(language, width, script, true);
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setLocale(language.locale().toLanguageTag())
                .setViewportSize(width, 780)
                .setJavaScriptEnabled(script)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }
}
