package vn.langso.filing.internal;

import java.net.URI;
import java.time.Period;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a site may set about filing.
 *
 * @param here codes of procedures of ministries' own systems that may be filed here all the same; {@code *} for all
 * @param portal where the others are filed
 * @param draftsKept how long a draft is kept after it was last worked on
 */
@ConfigurationProperties("langso.filing")
record FilingSettings(
        @DefaultValue Set<String> here,
        @DefaultValue("https://dichvucong.gov.vn") URI portal,
        @DefaultValue("60d") Period draftsKept) {

    static final String EVERYTHING = "*";

    FilingSettings {
        here = Set.copyOf(here);
        if (draftsKept.getDays() + 30 * draftsKept.toTotalMonths() < 7) {
            throw new IllegalArgumentException("langso.filing.drafts-kept is at least 7d");
        }
    }
}
