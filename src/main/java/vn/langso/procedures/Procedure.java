package vn.langso.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * One version of an administrative procedure, as the national catalogue describes one.
 *
 * @param code national code such as {@code 1.001193}; {@code X.} and six digits when none is known
 * @param version 1 and up; a dossier keeps the version it was received under
 * @param validFrom first day of the version
 * @param codeConfidence how sure it is that code and name belong together
 * @param confidence how sure the rest is
 * @param summary what it does for a person, in plain words
 * @param words what people call it, by language
 * @param field code of its {@link Field}
 * @param cases the kinds of application that differ in papers, fees or time; empty when there is one only
 * @param channels at least one; time and fees depend on the channel
 * @param formerCodes under which it was known
 * @param handledElsewhere settled on a ministry's own system: here one is guided only
 */
public record Procedure(
        String code,
        int version,
        LocalDate validFrom,
        CodeConfidence codeConfidence,
        Confidence confidence,
        LocalText name,
        LocalText summary,
        Map<String, List<String>> words,
        String field,
        Level level,
        LocalText authority,
        List<Applicant> applicants,
        OnlineLevel onlineLevel,
        List<Case> cases,
        List<ChannelTerms> channels,
        List<Paper> papers,
        List<Result> results,
        List<LegalAct> legalBasis,
        List<String> formerCodes,
        boolean handledElsewhere) {

    /** How sure a code is. */
    @EnumNaming(EnumNamingStrategies.SnakeCaseStrategy.class)
    public enum CodeConfidence {
        CONFIRMED,
        MEDIUM,
        UNCONFIRMED,
        NOT_FOUND
    }

    /** How sure a description is. */
    @EnumNaming(EnumNamingStrategies.SnakeCaseStrategy.class)
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    /** Who may apply. */
    @EnumNaming(EnumNamingStrategies.SnakeCaseStrategy.class)
    public enum Applicant {
        CITIZEN,
        FOREIGNER,
        HOUSEHOLD,
        COMMUNITY,
        HOUSEHOLD_BUSINESS,
        COOPERATIVE,
        COOPERATIVE_GROUP,
        FARM,
        ENTERPRISE,
        ORGANISATION
    }

    /** How much of it goes without a visit. */
    @EnumNaming(EnumNamingStrategies.SnakeCaseStrategy.class)
    public enum OnlineLevel {
        FULL,
        PARTIAL,
        NONE
    }

    /**
     * A kind of application.
     *
     * @param code within the procedure
     * @param deadline in place of the channel's
     */
    public record Case(String code, LocalText name, Optional<Deadline> deadline) {}

    /** A paper that comes out of it. @param validMonths how long it may be used; empty without an end */
    public record Result(
            LocalText name, String kind, boolean electronic, int originals, Optional<Integer> validMonths) {}

    /**
     * A law it rests on.
     *
     * @param title in Vietnamese, with its number
     * @param until its last day, when that is known
     * @param successor what follows it
     */
    public record LegalAct(String title, Optional<LocalDate> until, Optional<String> successor) {}

    /** The case of a code; empty when there is none such. */
    public Optional<Case> caseOf(String wanted) {
        return cases.stream().filter(it -> it.code().equals(wanted)).findFirst();
    }

    /** Whether something, named by the codes of its cases, depends on no case or on this one. */
    public static boolean concerns(List<String> itsCases, String wanted) {
        return itsCases.isEmpty() || itsCases.contains(wanted);
    }
}
