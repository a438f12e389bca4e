package vn.langso.identity.internal;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a site may set about people.
 *
 * @param readingsKept how long "who looked at my data" goes back
 */
@ConfigurationProperties("langso.people")
record PeopleSettings(@DefaultValue("2y") Period readingsKept) {

    PeopleSettings {
        if (readingsKept.toTotalMonths() < 12) {
            throw new IllegalArgumentException("langso.people.readings-kept is at least 1y");
        }
    }
}
