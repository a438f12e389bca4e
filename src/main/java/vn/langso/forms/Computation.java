package vn.langso.forms;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * How an answer follows from another.
 *
 * @param of name of the question it follows from
 * @param part for what is asked again and again: the question within
 */
public record Computation(Function function, String of, java.util.Optional<String> part) {

    /** What is done with it. */
    @EnumNaming(EnumNamingStrategies.SnakeCaseStrategy.class)
    public enum Function {
        /** Whole years from a date until today. */
        AGE,
        /** How many there are. */
        COUNT,
        /** The numbers added up. */
        SUM
    }
}
