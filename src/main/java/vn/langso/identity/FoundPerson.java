package vn.langso.identity;

import java.util.Optional;
import java.util.UUID;

/**
 * As much of somebody as it takes to tell namesakes apart.
 *
 * @param birthYear empty when unknown
 * @param commune code of the home commune
 * @param maskedNumber the identity number, all but its last four digits hidden
 */
public record FoundPerson(
        UUID id, String name, Optional<Integer> birthYear, Optional<String> commune, Optional<String> maskedNumber) {}
