package vn.langso.identity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When somebody was born, as far as it is known: old papers often name the year alone.
 *
 * @param day the whole date; empty when only the year is known
 */
public record BirthDate(int year, Optional<LocalDate> day) {

    public BirthDate {
        if (day.isPresent() && day.get().getYear() != year) {
            throw new IllegalArgumentException("The day is not in the year");
        }
    }

    public static BirthDate of(LocalDate day) {
        return new BirthDate(day.getYear(), Optional.of(day));
    }

    public static BirthDate ofYear(int year) {
        return new BirthDate(year, Optional.empty());
    }

    /**
     * The first day on which the person has reached an age. Who is known by the year alone is taken to be born on its
     * last day, as criminal procedure does to protect the young (Bộ luật Tố tụng hình sự 2015, Điều 417 khoản 2).
     */
    public LocalDate reaches(int age) {
        return day.orElseGet(() -> LocalDate.of(year, 12, 31)).plusYears(age);
    }
}
