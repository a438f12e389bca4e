package vn.langso.territory;

import java.util.List;
import java.util.UUID;

/**
 * A commune's villages changed, or will on a day to come.
 *
 * @param change the decision's id
 * @param ended codes of the villages that end
 * @param begun codes of the villages that begin or have another name
 */
public record VillagesChanged(UUID change, String commune, List<String> ended, List<String> begun) {

    public VillagesChanged {
        ended = List.copyOf(ended);
        begun = List.copyOf(begun);
    }
}
