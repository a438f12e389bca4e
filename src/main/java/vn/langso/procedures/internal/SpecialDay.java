package vn.langso.procedures.internal;

import java.time.LocalDate;

/** A day that is not what its weekday says. */
record SpecialDay(LocalDate day, Kind kind, String name) {

    enum Kind {
        /** A paid holiday (Labour Code 2019, Article 112). */
        HOLIDAY(false),
        /** The next working day is off when a holiday falls on a weekend. */
        COMPENSATION(false),
        /** Off, and worked on a Saturday instead. */
        SWAP_OFF(false),
        /** A Saturday worked for a day off. */
        SWAP_WORK(true);

        private final boolean worked;

        Kind(boolean worked) {
            this.worked = worked;
        }

        boolean worked() {
            return worked;
        }
    }
}
