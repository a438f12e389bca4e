package vn.langso.territory;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit of the three levels that ended on 1 July 2025, and what became of it.
 *
 * @param code its code in the lists of that time: 5 digits, 3 for a district, 2 for a province. The same digits may
 *     mean another unit today
 * @param kind {@code commune}, {@code ward}, {@code township}, {@code district}, {@code town}, {@code city} or
 *     {@code province}
 * @param district name of its district; empty above that level
 * @param province name of its province
 * @param endedOn the first day without it
 * @param successors codes of the units that its area belongs to now; more than one when it was split
 */
public record FormerUnit(
        String code,
        String name,
        String kind,
        String district,
        String province,
        LocalDate endedOn,
        List<String> successors) {

    public FormerUnit {
        successors = List.copyOf(successors);
    }

    /** Whether its area went to several units, so that the old name alone does not tell the new one. */
    public boolean split() {
        return successors.size() > 1;
    }
}
