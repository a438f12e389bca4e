package vn.langso.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of unit of the two-tier local government (Law 72/2025/QH15). */
public enum UnitKind {
    PROVINCE(true),
    CITY(true),
    COMMUNE(false),
    WARD(false),
    SPECIAL_ZONE(false);

    private final boolean provincial;

    UnitKind(boolean provincial) {
        this.provincial = provincial;
    }

    /** Whether it is of the upper tier. */
    public boolean provincial() {
        return provincial;
    }

    /** The name in files, in the database and in the API: {@code special_zone}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<UnitKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    @JsonCreator
    static UnitKind required(String code) {
        return of(code).orElseThrow(() -> new IllegalArgumentException(code));
    }
}
