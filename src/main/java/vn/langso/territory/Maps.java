package vn.langso.territory;

import java.time.LocalDate;
import java.util.Optional;

/** Maps made of nothing but what the platform knows itself. */
public interface Maps {

    /** The two special zones that no map of the country may leave out. */
    java.util.List<String> ALWAYS_SHOWN = java.util.List.of("20333", "22736");

    /**
     * The provinces with Hoàng Sa and Trường Sa, or the communes of one province: by their outlines when all of them
     * are loaded, else one equal cell for each, so that small ones stay visible.
     */
    AreaMap of(Optional<String> parent, LocalDate day);
}
