package vn.langso.dossiers.internal;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.langso.procedures.AgencyIdentifier;

/**
 * Settings of dossiers.
 *
 * @param provinces the electronic identifier of each province's people's committee by the province's statistical code;
 *     those of merged provinces are to be confirmed, hence a setting
 */
@ConfigurationProperties("langso.dossiers")
record AgencySettings(@DefaultValue Map<String, String> provinces) {

    private static final Map<String, String> KNOWN = Map.of("04", "H14", "22", "H49", "44", "H50");

    /** A province nobody named an identifier for gets one of letter Z, which no agency has. */
    AgencyIdentifier root(String province) {
        var known = KNOWN.getOrDefault(province, "Z" + province);
        return new AgencyIdentifier(provinces.getOrDefault(province, known));
    }
}
