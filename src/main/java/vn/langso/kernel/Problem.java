package vn.langso.kernel;

import java.util.Locale;

/**
 * A reason for which the program refuses a request it understood. Each module lists its own in one enum, named after
 * the module ({@code TerritoryProblem}).
 */
public interface Problem {

    /** What a caller can do about it; the outer world's status codes follow from it. */
    enum Kind {
        /** The request itself is wrong; mend it and send it again. */
        INVALID,
        /** The caller may not do this here. */
        FORBIDDEN,
        /** There is no such thing, or the caller may not know of it. */
        NOT_FOUND,
        /** The thing has changed or is in a state that does not allow this. */
        CONFLICT,
        /** It is more than the program takes: a file too large, a list too long. */
        TOO_LARGE,
        /** Not now; the same request may succeed later. */
        BUSY
    }

    Kind kind();

    /** The enum constant's own name. */
    String name();

    /**
     * The permanent code, made of the enum's name and the constant's: {@code TerritoryProblem.UNIT_UNKNOWN} is
     * {@code territory.unit-unknown}. Its text is the message {@code problem.<code>} of the module's bundle.
     */
    default String code() {
        var type = ((Enum<?>) this).getDeclaringClass().getSimpleName();
        var module = type.substring(0, type.length() - "Problem".length());
        return module.toLowerCase(Locale.ROOT) + "."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
