package vn.langso.web;

/** One step of the way from the front page to here. */
public record Crumb(String label, String address) {}
