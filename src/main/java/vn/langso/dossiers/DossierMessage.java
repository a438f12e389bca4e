package vn.langso.dossiers;

import java.time.Instant;
import java.util.UUID;

/** A message between applicant and officers. @param official written by an officer */
public record DossierMessage(UUID id, Instant at, String who, boolean official, String text) {}
