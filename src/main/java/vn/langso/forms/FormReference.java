package vn.langso.forms;

/** One version of a form. @param version 1 and up; a draft and a dossier keep the version they were begun under */
public record FormReference(String code, int version) {}
