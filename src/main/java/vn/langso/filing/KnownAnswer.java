package vn.langso.filing;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An answer that need not be asked for again ("once only"): offered, and the person's to change.
 *
 * @param dossier code of the earlier dossier it was given in; empty when it is from the account
 */
public record KnownAnswer(JsonNode answer, Optional<String> dossier) {}
