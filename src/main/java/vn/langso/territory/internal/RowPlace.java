package vn.langso.territory.internal;

/** Where a row stands. */
record RowPlace(String file, int row) {}
