package vn.langso.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of somebody.
 *
 * @param province two-digit code of the home province; {@code 00} while nobody knows it
 * @param commune code of the home commune
 * @param village code of the home village
 * @param numberTail last four digits of the identity number; empty for somebody without one
 * @param languages BCP 47 tags of the languages the person speaks, the one to write in first
 * @param level of the e-ID account at the last login; 0 before the first
 */
public record Person(
        UUID id,
        String name,
        Optional<Sex> sex,
        Optional<BirthDate> birth,
        String province,
        Optional<String> commune,
        Optional<String> village,
        Optional<String> numberTail,
        Optional<String> phone,
        Optional<String> email,
        List<String> languages,
        int level,
        Source source,
        int version) {

    /** In place of a province that nobody knows yet. */
    public static final String PROVINCE_UNKNOWN = "00";

    /** Where what is known comes from. */
    public enum Source {
        /** The national e-ID. */
        EID,
        /** The person, or a parent. */
        SELF,
        /** Somebody in office, from papers shown. */
        STAFF,
        /** Made up for the demo. */
        DEMO
    }

    /** The identity number as it may be shown: all but the last four digits hidden. */
    public Optional<String> maskedNumber() {
        return numberTail.map(IdentityNumber::mask);
    }
}
