package vn.langso.territory.internal;

import java.util.regex.Pattern;

/** What a name of a place may be made of. */
final class Names {

    static final int LONGEST = 100;

    private static final Pattern SOUND = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,'’/()&–-]*");
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}<>]");

    private Names() {}

    /**
     * Whether a tidy name is one: letters, digits and a few marks. Characters that steer or hide text, and those that
     * make markup, are in no name of a place.
     */
    static boolean sound(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && SOUND.matcher(name).matches();
    }

    /** Whether a tidy text of one line, such as the name of a resolution, holds nothing that steers or hides text. */
    static boolean plain(String text, int longest) {
        return text.length() <= longest && !STEERING.matcher(text).find();
    }
}
