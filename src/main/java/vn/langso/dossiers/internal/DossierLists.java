package vn.langso.dossiers.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.langso.dossiers.DeskFilter;
import vn.langso.dossiers.Urgency;
import vn.langso.kernel.Vietnam;
import vn.langso.procedures.DossierStatus;
import vn.langso.territory.Spelling;

/**
 * Lists of dossiers. What is open is listed by the time the desk has to look at it, everything by the time of filing.
 * Which rows are seen at all is bounded by the scope of rows as well.
 */
@Repository
class DossierLists {

    private static final String FILTERED = """
              from dossier
             where (:province::text is null or province = :province)
               and (:units::text[] is null or unit = any (:units))
               and (:statuses::smallint[] is null or status = any (:statuses))
               and (:procedure::text is null or procedure = :procedure)
               and (:assignee::uuid is null or assignee = :assignee)
               and (not :unassigned or assignee is null)
               and (not :deciding or step_kind = 'DECIDE')
               and (:dueFrom::timestamptz is null or due_at >= :dueFrom or :withoutClock and due_at is null)
               and (:dueUntil::timestamptz is null or due_at < :dueUntil)
               and (:since::timestamptz is null or submitted_at >= :since)
               and (:until::timestamptz is null or submitted_at < :until)
               and (:code::text is null or code >= :code and code < :code || '~')
               and (:words::text is null or to_tsvector('simple', applicant_folded) @@ to_tsquery('simple', :words))
            """;

    /** The condition is that of the partial indexes, word for word. */
    private static final String OPEN_PART = FILTERED + """
               and status in (1, 2, 4, 5, 6, 9)
               and (:afterCode::text is null or (work_at, code) > (:afterAt::timestamptz, :afterCode::text))
             order by work_at, code
             limit :limit
            """;

    private static final String OPEN = "select " + DossierStore.COLUMNS + OPEN_PART;

    private static final String OPEN_STANDINGS = "select status, due_at" + OPEN_PART;

    private static final String ALL = "select " + DossierStore.COLUMNS + FILTERED + """
               and (:afterCode::text is null or (submitted_at, code) < (:afterAt::timestamptz, :afterCode::text))
             order by submitted_at desc, code desc
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final DossierStore dossiers;

    DossierLists(JdbcClient jdbc, DossierStore dossiers) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
    }

    /** At most so many. @param after the last one seen */
    List<DossierRow> desk(DeskFilter filter, Bounds bounds, Optional<ListKey> after, int limit, Instant now) {
        return filtered(filter.open() ? OPEN : ALL, filter, bounds, after, now)
                .param("limit", limit)
                .query(dossiers::row)
                .list();
    }

    /**
     * How many are in which state with which due time, of the first so many; enough to tell how pressing they are.
     *
     * @param most of the list that are counted
     */
    Map<Standing, Integer> count(DeskFilter filter, Bounds bounds, int most, Instant now) {
        var counts = new HashMap<Standing, Integer>();
        filtered(OPEN_STANDINGS, filter, bounds, Optional.empty(), now)
                .param("limit", most)
                .query(row -> {
                    var status = DossierStatus.of(row.getInt("status")).orElseThrow();
                    counts.merge(new Standing(status, DossierStore.instant(row, "due_at")), 1, Integer::sum);
                });
        return counts;
    }

    /** What the urgency of a dossier follows from. */
    record Standing(DossierStatus status, Optional<Instant> dueAt) {}

    /** Row by row, without keeping them; within a transaction, which lets the driver fetch in pieces. */
    void export(DeskFilter filter, Bounds bounds, Instant now, Consumer<DossierRow> sink) {
        try (var rows = filtered(filter.open() ? OPEN : ALL, filter, bounds, Optional.empty(), now)
                .param("limit", null)
                .withFetchSize(500)
                .query(dossiers::row)
                .stream()) {
            rows.forEach(sink);
        }
    }

    private StatementSpec filtered(String sql, DeskFilter filter, Bounds bounds, Optional<ListKey> after, Instant now) {
        var within = bounds.within(filter.unit());
        return jdbc.sql(sql)
                .param("province", within.province().orElse(null))
                .param("units", within.unitsOrNull())
                .param("statuses", statuses(filter))
                .param("procedure", filter.procedure().orElse(null))
                .param("assignee", filter.assignee().orElse(null))
                .param("unassigned", filter.unassigned())
                .param("deciding", filter.deciding())
                .param("dueFrom", stamp(filter.urgency().flatMap(it -> dueFrom(it, now))))
                .param(
                        "withoutClock",
                        filter.urgency().filter(Urgency.ON_TIME::equals).isPresent())
                .param("dueUntil", stamp(filter.urgency().flatMap(it -> dueUntil(it, now))))
                .param("since", stamp(filter.since().map(DossierLists::startOf)))
                .param("until", stamp(filter.until().map(it -> startOf(it.plusDays(1)))))
                .param(
                        "code",
                        filter.text()
                                .filter(DossierLists::codeLike)
                                .map(it -> it.toUpperCase(Locale.ROOT))
                                .orElse(null))
                .param(
                        "words",
                        filter.text()
                                .filter(it -> !codeLike(it))
                                .map(DossierLists::words)
                                .orElse(null))
                .param("afterAt", stamp(after.map(ListKey::at)))
                .param("afterCode", after.map(ListKey::code).orElse(null));
    }

    private static Short @Nullable [] statuses(DeskFilter filter) {
        if (filter.status().isEmpty() && filter.urgency().isEmpty()) {
            return null;
        }
        return Arrays.stream(DossierStatus.values())
                .filter(it -> filter.status().map(it::equals).orElse(true))
                .filter(it ->
                        filter.urgency().map(urgency -> urgency.possible(it)).orElse(true))
                .map(it -> (short) it.code())
                .toArray(Short[]::new);
    }

    private static Optional<Instant> dueFrom(Urgency urgency, Instant now) {
        return switch (urgency) {
            case DUE_SOON -> Optional.of(now);
            case ON_TIME -> Optional.of(now.plus(Urgency.SOON));
            default -> Optional.empty();
        };
    }

    private static Optional<Instant> dueUntil(Urgency urgency, Instant now) {
        return switch (urgency) {
            case LATE -> Optional.of(now);
            case DUE_SOON -> Optional.of(now.plus(Urgency.SOON));
            default -> Optional.empty();
        };
    }

    private static boolean codeLike(String text) {
        return text.matches("(?i)[A-Z]\\d{2}[.\\-\\d]*");
    }

    /** Every word, the last one perhaps unfinished. */
    private static @Nullable String words(String text) {
        var folded = Spelling.folded(text);
        return folded.isEmpty()
                ? null
                : Arrays.stream(folded.split(" ")).map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Vietnam.ZONE).toInstant();
    }

    private static @Nullable Timestamp stamp(Optional<Instant> moment) {
        return DossierStore.stamp(moment);
    }

    /** The latest first. @param after code of the last one seen */
    List<DossierRow> of(UUID applicant, int limit, @Nullable String after) {
        return jdbc.sql("select " + DossierStore.COLUMNS + """
                  from dossier
                 where applicant = :applicant
                   and (:after::text is null
                        or (submitted_at, code) < (select submitted_at, code from dossier where code = :after))
                 order by submitted_at desc, code desc
                 limit :limit
                """)
                .param("applicant", applicant)
                .param("after", after)
                .param("limit", limit)
                .query(dossiers::row)
                .list();
    }
}
