package vn.langso.territory;

/** A village as it was when somebody decided about it. */
public record VillageVersion(String code, int version) {}
