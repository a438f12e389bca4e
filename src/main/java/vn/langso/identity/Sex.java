package vn.langso.identity;

/** Sex as identity papers state it. */
public enum Sex {
    MALE,
    FEMALE
}
