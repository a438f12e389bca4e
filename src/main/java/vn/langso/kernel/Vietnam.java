package vn.langso.kernel;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The country's clock: one zone, seven hours ahead of UTC, no summer time. */
public final class Vietnam {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Vietnam() {}

    /** The day it is in Viet Nam at this moment of the clock. */
    public static LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
