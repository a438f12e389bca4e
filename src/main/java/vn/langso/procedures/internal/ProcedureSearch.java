package vn.langso.procedures.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.procedures.Level;
import vn.langso.procedures.Procedure;
import vn.langso.procedures.ProcedureQuery;
import vn.langso.territory.Spelling;

/** Finds what people mean. */
@Repository
class ProcedureSearch {

    private static final int LONGEST_TEXT = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProcedureSearch(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * One more than the query's limit, so that a reader sees whether there is more.
     *
     * @param levels those wanted; empty for every level
     */
    List<Procedure> list(ProcedureQuery query, Optional<List<Level>> levels, LocalDate day) {
        return jdbc
                .sql("""
                        with hit as (
                            select procedure, max(score) as score
                              from (select procedure, weight * word_similarity(:text, folded) as score
                                      from procedure_phrase
                                     where :text <% folded
                                     union all
                                    select procedure, 0.7
                                      from procedure_word_list
                                     where words @@ plainto_tsquery('simple', :text)) as found
                             group by procedure
                        ), listed as (
                            select code, content, version.position,
                                   case when :text = '' then coalesce(member.position, 0) else -score end as rank
                              from procedure_version as version
                              left join hit on hit.procedure = code
                              left join life_event_procedure as member
                                     on member.procedure = code
                                    and life_event = :event
                             where state = 'published'
                               and valid_from <= :day
                               and (valid_to is null or valid_to > :day)
                               and (:text = '' or score is not null)
                               and (:event::text is null or member.position is not null)
                               and (:field::text is null or field = :field)
                               and (:levels::text is null or level = any (string_to_array(:levels, ' ')))
                        )
                        select content
                          from listed
                         where :after::text is null
                            or (rank, position, code) > (select rank, position, code from listed where code = :after)
                         order by rank, position, code
                         limit :limit
                        """)
                .param("text", folded(query.text()))
                .param("event", query.event().orElse(null))
                .param("field", query.field().orElse(null))
                .param("levels", levels.map(ProcedureSearch::joined).orElse(null))
                .param("after", query.after().orElse(null))
                .param("day", day)
                .param("limit", query.limit() + 1)
                .query(String.class)
                .list()
                .stream()
                .map(content -> json.readValue(content, Procedure.class))
                .toList();
    }

    private static String folded(String text) {
        return Spelling.folded(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    }

    private static String joined(List<Level> levels) {
        return levels.stream()
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
