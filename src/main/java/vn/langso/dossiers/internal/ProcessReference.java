package vn.langso.dossiers.internal;

/** One version of an internal process; a dossier keeps the one it was filed under. */
record ProcessReference(String code, int version) {}
