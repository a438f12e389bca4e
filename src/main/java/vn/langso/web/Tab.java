package vn.langso.web;

/** One of several views of a thing, each with an address of its own. */
public record Tab(String label, String address, boolean current) {}
