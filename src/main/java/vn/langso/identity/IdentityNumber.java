package vn.langso.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A personal identification number: the code of the province of birth registration (as provinces were before July
 * 2025), a digit for century and sex, two digits of the birth year, six of chance (Decree 137/2015, Article 13). It has
 * no check digit. It is never a key, and its text shows the last four digits only.
 *
 * @param digits all twelve; only look-up and deliberate unmasking ask for them
 */
public record IdentityNumber(String digits) {

    private static final Pattern FORM = Pattern.compile("\\d{12}");
    private static final int FIRST_CENTURY = 19;

    /** @throws IllegalArgumentException when these are not twelve digits that begin with a province's code */
    public IdentityNumber {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("An identity number has 12 digits");
        }
        if (OldProvinces.nameOf(digits.substring(0, 3)).isEmpty()) {
            throw new IllegalArgumentException("No province has this code");
        }
    }

    /** The number somebody typed, with or without spaces and dots; empty when it cannot be one. */
    public static Optional<IdentityNumber> parse(String text) {
        var digits = text.replaceAll("[\\s.]", "");
        return FORM.matcher(digits).matches()
                        && OldProvinces.nameOf(digits.substring(0, 3)).isPresent()
                ? Optional.of(new IdentityNumber(digits))
                : Optional.empty();
    }

    /** The name that the province of birth registration had. */
    public String provinceOfBirth() {
        return OldProvinces.nameOf(digits.substring(0, 3)).orElseThrow();
    }

    public Sex sex() {
        return centuryAndSex() % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    }

    public int birthYear() {
        return (FIRST_CENTURY + centuryAndSex() / 2) * 100 + Integer.parseInt(digits.substring(4, 6));
    }

    /** The last four digits, which is what people tell each other. */
    public String tail() {
        return digits.substring(8);
    }

    public String masked() {
        return mask(tail());
    }

    /** What is shown of a number of which only the last four digits are at hand. */
    public static String mask(String tail) {
        return "••••••••" + tail;
    }

    @Override
    public String toString() {
        return masked();
    }

    private int centuryAndSex() {
        return digits.charAt(3) - '0';
    }
}
