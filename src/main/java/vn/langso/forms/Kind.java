package vn.langso.forms;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What sort of answer a question takes. The shape of each in JSON is a definition of {@code base/forms/shared/kinds.json}. */
@EnumNaming(EnumNamingStrategies.SnakeCaseStrategy.class)
public enum Kind {
    /** One line. */
    TEXT,
    /** Several lines. */
    LONG_TEXT,
    /** A person's name: letters of any script. */
    NAME,
    /** A whole number. */
    NUMBER,
    /** Whole đồng. */
    MONEY,
    /** A day. */
    DATE,
    /** A day, a month of a year, or a year: old papers often tell no more. */
    PARTIAL_DATE,
    /** One of several. */
    CHOICE,
    /** Any of several. */
    CHOICES,
    YES_NO,
    /** Name, birth, sex and identity number of somebody. */
    PERSON,
    /** Twelve digits; it has no check digit. */
    IDENTITY_NUMBER,
    PHONE,
    EMAIL,
    /** A commune or ward of today and the rest of the address. */
    ADDRESS,
    /** A commune or ward of today alone. */
    COMMUNE,
    BANK_ACCOUNT,
    /** A statement that has to be agreed to. */
    DECLARATION,
    /** The same questions for each of several things. */
    REPEAT,
    /** Not asked: follows from other answers. */
    COMPUTED
}
