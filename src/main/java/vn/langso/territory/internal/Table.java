package vn.langso.territory.internal;

import java.util.List;

/** A CSV file of a known kind; the rows below its header, each as long as the header. */
record Table(String file, FileKind kind, List<List<String>> rows) {}
