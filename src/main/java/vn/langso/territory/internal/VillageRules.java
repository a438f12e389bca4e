package vn.langso.territory.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;
import vn.langso.territory.ChangeVillages;
import vn.langso.territory.Spelling;
import vn.langso.territory.Territories;
import vn.langso.territory.TerritoryProblem;
import vn.langso.territory.Village;
import vn.langso.territory.VillageAct;
import vn.langso.territory.VillageName;
import vn.langso.territory.VillageVersion;

/** What a decision about villages must satisfy, given the commune's villages as they last. */
final class VillageRules {

    static final int LONGEST_BASIS = 200;
    private static final int MOST_PARTS = 20;

    private final Map<String, Village> lasting;
    private final LocalDate today;
    private final List<FieldProblem> problems = new ArrayList<>();

    VillageRules(List<Village> lasting, LocalDate today) {
        this.lasting = lasting.stream().collect(Collectors.toMap(Village::code, Function.identity()));
        this.today = today;
    }

    /** @throws Refusal naming everything that has to be mended */
    void check(ChangeVillages command) {
        counts(command);
        day(command.effectiveOn());
        basis(command.legalBasis());
        command.before().forEach(village -> before(village, command.effectiveOn()));
        names(command);
        if (!problems.isEmpty()) {
            throw new Refusal(TerritoryProblem.VILLAGE_INVALID, List.of(), problems);
        }
    }

    private void counts(ChangeVillages command) {
        var before =
                command.before().stream().map(VillageVersion::code).distinct().count();
        var after = command.after().size();
        var right = switch (command.act()) {
            case CREATE -> before == 0 && after == 1;
            case RENAME -> before == 1 && after == 1;
            case MERGE -> before > 1 && after == 1;
            case SPLIT -> before == 1 && after > 1;
        };
        if (!right || before > MOST_PARTS || after > MOST_PARTS) {
            var split = command.act() == VillageAct.SPLIT;
            wrong(
                    split ? "names" : "villages",
                    "territory.village.count." + command.act().code());
        }
    }

    private void day(LocalDate day) {
        if (day.isBefore(Territories.TWO_TIERS_SINCE) || day.isAfter(today.plusYears(1))) {
            wrong("effectiveOn", "territory.village.day-absurd");
        }
    }

    private void basis(String basis) {
        if (basis.isBlank()) {
            wrong("legalBasis", "territory.village.basis-missing");
        } else if (!Names.plain(basis, LONGEST_BASIS)) {
            wrong("legalBasis", "territory.village.basis-invalid", LONGEST_BASIS);
        }
    }

    private void before(VillageVersion decided, LocalDate day) {
        var village = Optional.ofNullable(lasting.get(decided.code()))
                .orElseThrow(() -> Refusal.of(TerritoryProblem.VILLAGE_UNKNOWN, decided.code()));
        if (village.version() != decided.version()) {
            throw new Refusal(TerritoryProblem.VILLAGE_CHANGED);
        }
        if (!day.isAfter(village.validFrom())) {
            wrong(
                    "effectiveOn",
                    "territory.village.day-too-early",
                    village.name(),
                    village.validFrom().toString());
        }
    }

    private void names(ChangeVillages command) {
        var field = command.act() == VillageAct.SPLIT ? "names" : "name";
        var ending = command.before().stream().map(VillageVersion::code).collect(Collectors.toSet());
        var taken = new HashSet<String>();
        lasting.values().stream()
                .filter(village -> !ending.contains(village.code()))
                .forEach(village -> taken.add(sameness(new VillageName(village.kind(), village.name()))));
        for (var name : command.after()) {
            if (!Names.sound(name.name())) {
                wrong(field, "territory.village.name-invalid", Names.LONGEST);
            } else if (!taken.add(sameness(name))) {
                wrong(field, "territory.village.name-taken", name.name());
            }
        }
    }

    /** Two villages of a commune may not be told apart by small letters or the tone's place alone. */
    private static String sameness(VillageName name) {
        return name.kind() + " " + Spelling.toned(name.name());
    }

    private void wrong(String field, String message, Object... arguments) {
        problems.add(new FieldProblem(field, message, arguments));
    }
}
