package vn.langso.territory;

import java.util.Locale;

/** What can be decided about villages. */
public enum VillageAct {
    CREATE,
    RENAME,
    MERGE,
    SPLIT;

    /** The name in the database and in keys of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
