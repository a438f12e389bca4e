package vn.langso.web;

/** One answer to choose from. */
public record Choice(String value, String label) {}
