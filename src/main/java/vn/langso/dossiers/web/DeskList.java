package vn.langso.dossiers.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.langso.dossiers.Colleague;
import vn.langso.dossiers.DossierLine;
import vn.langso.dossiers.Opinion;
import vn.langso.dossiers.SavedView;
import vn.langso.dossiers.Urgency;
import vn.langso.kernel.Role;
import vn.langso.kernel.Slice;
import vn.langso.web.Choice;
import vn.langso.web.Page;
import vn.langso.web.Tab;

/**
 * What the list of dossiers shows.
 *
 * @param counts how many are as pressing
 * @param names of those who have the dossiers
 * @param units that the officer may narrow the list to; empty when there is one only
 * @param colleagues to whom those of the list may be given; empty when they are of several units
 * @param asked opinions that the officer is asked for
 * @param views the officer's own
 */
public record DeskList(
        DeskQuery query,
        Slice<DossierLine> lines,
        Map<Urgency, Integer> counts,
        Map<UUID, String> names,
        List<Choice> units,
        List<Choice> procedures,
        List<Colleague> colleagues,
        List<Opinion> asked,
        List<SavedView> views,
        DeskWords words) {

    private static final Set<Role> WORKERS = EnumSet.of(Role.OFFICER, Role.APPROVER);

    /** Whether the visitor works on dossiers, and does not only look. */
    public static boolean works(Page page) {
        return page.visitor().roles().stream().anyMatch(WORKERS::contains);
    }

    public List<Tab> tabs(Page page) {
        return Arrays.stream(DeskTab.values())
                .filter(tab -> tab != DeskTab.DECIDE || page.visitor().roles().contains(Role.APPROVER))
                .map(tab -> new Tab(
                        page.text("dossiers.desk.tab." + tab.word()),
                        page.path() + "?tab=" + tab.name(),
                        tab == query.chosen()))
                .toList();
    }

    /** How pressing things are, with how many there are of each; those there are none of are left out. */
    public List<Map.Entry<Urgency, Integer>> chips() {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** The list from its beginning, with only what is as pressing; with everything for null. */
    public static String narrowedTo(Page page, @Nullable Urgency urgency) {
        return UriComponentsBuilder.fromUriString(page.without("after"))
                .replaceQueryParam(
                        "urgency", Optional.ofNullable(urgency).stream().toArray())
                .build()
                .toUriString();
    }

    /** The list's query, to be kept as a view. */
    public static String queryOf(Page page) {
        return page.without("after").substring(page.path().length()).replaceFirst("^\\?", "");
    }

    public String holder(Page page, DossierLine line) {
        return line.assignee()
                .map(person -> names.getOrDefault(person, page.text("dossiers.desk.somebody")))
                .orElseGet(() -> page.text("dossiers.desk.nobody"));
    }
}
