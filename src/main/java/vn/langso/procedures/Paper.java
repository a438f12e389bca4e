package vn.langso.procedures;

import java.util.Optional;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A paper that a dossier needs.
 *
 * @param required false when only some need it; the condition says who
 * @param originals how many originals
 * @param copies how many copies
 * @param form code of the form, such as {@code CT01}
 * @param prefill the database that already knows it, so that nobody has to bring it
 */
public record Paper(
        LocalText name,
        Kind kind,
        boolean required,
        int originals,
        int copies,
        Optional<String> form,
        Optional<Prefill> prefill,
        Optional<LocalText> condition) {

    /** What it is like. */
    @EnumNaming(EnumNamingStrategies.SnakeCaseStrategy.class)
    public enum Kind {
        /** To be filled in. */
        FORM,
        ORIGINAL,
        COPY,
        ELECTRONIC,
        /** Looked up by the office. */
        DATABASE,
        /** A thing, not a paper. */
        SAMPLE
    }

    /** A database of the state. */
    @EnumNaming(EnumNamingStrategies.SnakeCaseStrategy.class)
    public enum Prefill {
        NATIONAL_POPULATION_DB,
        CIVIL_STATUS_DB,
        HEALTH_DB,
        LAND_DB,
        SOCIAL_PROTECTION_DB,
        EDUCATION_DB,
        BUSINESS_DB
    }

    /** Whether the office can look it up instead of asking for it. */
    public boolean lookedUp() {
        return kind == Kind.DATABASE || prefill.isPresent();
    }
}
