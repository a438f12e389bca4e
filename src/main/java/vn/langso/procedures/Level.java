package vn.langso.procedures;

import java.util.List;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Who carries a procedure out. */
@EnumNaming(EnumNamingStrategies.SnakeCaseStrategy.class)
public enum Level {
    COMMUNE,
    COMMUNE_POLICE,
    PROVINCE,
    PROVINCE_POLICE,
    CENTRAL;

    /** The levels that are settled within a commune or ward. */
    public static final List<Level> OF_COMMUNE = List.of(COMMUNE, COMMUNE_POLICE);

    /** The levels that are settled by a province. */
    public static final List<Level> OF_PROVINCE = List.of(PROVINCE, PROVINCE_POLICE);
}
