package vn.langso.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;

/** The villages below the communes. Reading needs no right; a decision needs an office whose area holds the commune. */
public interface Villages {

    /** The villages of a commune on a day, in the order of their codes. */
    List<Village> of(String commune, LocalDate day);

    /** A village as it is on a day. */
    Optional<Village> find(String code, LocalDate day);

    /** Everything decided in a commune, the latest first; bounded. */
    List<VillageChange> history(String commune);

    /**
     * Records a decision. Safe to repeat: the same key with the same content gives the same codes and changes nothing
     * the second time.
     *
     * @return codes of the villages there are from that day on
     * @throws Refusal {@link TerritoryProblem#OUT_OF_AREA}, {@link TerritoryProblem#UNIT_UNKNOWN}, {@link
     *     TerritoryProblem#VILLAGE_UNKNOWN}, {@link TerritoryProblem#VILLAGE_INVALID}, {@link
     *     TerritoryProblem#VILLAGE_CHANGED}, {@link TerritoryProblem#KEY_REUSED}
     */
    List<String> change(ChangeVillages command, Actor actor, AreaScope scope);

    /**
     * Reads a list of new villages from CSV (UTF-8) or XLSX: name, kind, first day, legal basis. Nothing is entered
     * yet; a list without problems is kept for a day, to be confirmed.
     *
     * @throws Refusal {@link TerritoryProblem#OUT_OF_AREA}, {@link TerritoryProblem#LIST_TOO_LONG}
     */
    VillageList preview(String commune, String file, byte[] content, Actor actor, AreaScope scope);

    /**
     * Enters a list that was previewed: all of it or nothing. Safe to repeat.
     *
     * @return how many villages it has
     * @throws Refusal {@link TerritoryProblem#OUT_OF_AREA}, {@link TerritoryProblem#LIST_UNKNOWN}, {@link
     *     TerritoryProblem#VILLAGE_INVALID}
     */
    int confirm(String commune, UUID list, Actor actor, AreaScope scope);
}
