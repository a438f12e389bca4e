package vn.langso.territory;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a settlement below the commune is called (Decree 185/2026). */
public enum VillageKind {
    /** {@code thôn}, the usual kind in a commune. */
    THON,
    /** {@code tổ dân phố}, the usual kind in a ward. */
    TO_DAN_PHO,
    BAN,
    XOM,
    AP,
    BUON,
    LANG,
    KHU,
    KHU_PHO;

    /** The name in files, in the database and in the API. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<VillageKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
