package vn.langso.identity.signin;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a one-time code looks like: ten characters of an alphabet in which no two are taken for each other, neither
 * read nor heard. About 48 bits.
 */
final class CodeShape {

    static final String ALPHABET = "2346789ACDEFGHJKMNPQRTVWXY";
    static final int LENGTH = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private CodeShape() {}

    static String random() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(it -> ALPHABET.substring(it, it + 1))
                .collect(Collectors.joining());
    }

    /** For people to read: two groups of five. */
    static String readable(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /** What was typed, as it was meant: lower case, spaces and dashes count for nothing. */
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
