package vn.langso.procedures;

/** A field of administration, such as civil status. */
public record Field(String code, LocalText name) {}
