package vn.langso.dossiers;

import java.util.UUID;

/** Somebody in office who may be given a dossier. */
public record Colleague(UUID person, String name) {}
