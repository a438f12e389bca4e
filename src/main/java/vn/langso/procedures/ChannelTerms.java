package vn.langso.procedures;

import java.util.List;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What holds on one way of filing. */
public record ChannelTerms(Channel channel, Deadline deadline, List<Fee> fees) {

    /** A way of filing. */
    @EnumNaming(EnumNamingStrategies.SnakeCaseStrategy.class)
    public enum Channel {
        /** At a one-stop counter. */
        DIRECT,
        ONLINE,
        /** By the public postal service. */
        POST
    }

    /** The fees that somebody in a case pays. @param wanted the code of a case; empty when there is one only */
    public List<Fee> feesOf(String wanted) {
        return fees.stream()
                .filter(fee -> Procedure.concerns(fee.cases(), wanted))
                .toList();
    }
}
