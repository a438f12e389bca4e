package vn.langso.dossiers.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.langso.dossiers.DeskFilter;
import vn.langso.dossiers.Urgency;
import vn.langso.procedures.DossierStatus;

/** What the address of the list asks for; every part may be missing or blank. */
public record DeskQuery(
        @Nullable DeskTab tab,
        @Nullable String text,
        @Nullable DossierStatus status,
        @Nullable String procedure,
        @Nullable String unit,
        @Nullable Urgency urgency,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    /** Whose list it is decides what is "mine". */
    DeskFilter filter(UUID officer) {
        return new DeskFilter(
                given(text),
                Optional.ofNullable(status),
                given(procedure),
                given(unit),
                chosen() != DeskTab.ALL,
                chosen() == DeskTab.MINE ? Optional.of(officer) : Optional.empty(),
                chosen() == DeskTab.FREE,
                Optional.ofNullable(urgency),
                chosen() == DeskTab.DECIDE,
                Optional.ofNullable(since),
                Optional.ofNullable(until));
    }

    /** The same, however pressing: what the chips count. */
    DeskFilter filterOfChips(UUID officer) {
        return new DeskQuery(tab, text, status, procedure, unit, null, since, until).filter(officer);
    }

    public DeskTab chosen() {
        return tab == null ? DeskTab.MINE : tab;
    }

    /** Whether anything but the tab is asked for. */
    public boolean narrowed() {
        return given(text).isPresent() || urgency != null || narrowedFurther();
    }

    /** Whether something is asked for beside words and urgency, which are always in sight. */
    public boolean narrowedFurther() {
        return given(procedure).or(() -> given(unit)).isPresent() || status != null || since != null || until != null;
    }

    /** As typed, for an input. */
    public static String typed(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(it -> !it.isEmpty());
    }
}
