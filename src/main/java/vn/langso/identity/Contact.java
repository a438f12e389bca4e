package vn.langso.identity;

import java.util.List;
import java.util.Optional;

/**
 * How to reach somebody, as the person says it.
 *
 * @param languages BCP 47 tags, the one to write in first
 * @param version of the person that this corrects
 */
public record Contact(Optional<String> phone, Optional<String> email, List<String> languages, int version) {}
