package vn.langso.procedures.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.procedures.Field;
import vn.langso.procedures.LifeEvent;
import vn.langso.procedures.Procedure;
import vn.langso.territory.Spelling;

/** What people call a procedure, made searchable. */
@Repository
class PhraseStore {

    private static final double ITS_OWN_NAME = 1;
    private static final double WHAT_PEOPLE_CALL_IT = 0.95;
    private static final double WHAT_IT_BELONGS_TO = 0.75;

    /** How much less the next procedure of a life event is needed than the one before. */
    private static final double STEP = 0.01;

    private final JdbcClient jdbc;

    PhraseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void rebuild(BaseCatalogue catalogue) {
        jdbc.sql("delete from procedure_phrase").update();
        jdbc.sql("delete from procedure_word_list").update();
        var fields = catalogue.fields().stream().collect(Collectors.toMap(Field::code, Function.identity()));
        for (var procedure : catalogue.procedures()) {
            var events = catalogue.lifeEvents().stream()
                    .filter(event -> event.procedures().contains(procedure.code()))
                    .toList();
            put(procedure, events, fields);
        }
    }

    private void put(Procedure procedure, List<LifeEvent> events, Map<String, Field> fields) {
        var code = procedure.code();
        var names = Stream.concat(
                        procedure.name().byLanguage().values().stream(),
                        Stream.concat(Stream.of(code), procedure.formerCodes().stream()))
                .toList();
        var words = all(procedure.words());
        put(code, names, ITS_OWN_NAME);
        put(code, words, WHAT_PEOPLE_CALL_IT);
        for (var event : events) {
            put(
                    code,
                    names(event),
                    WHAT_IT_BELONGS_TO - STEP * event.procedures().indexOf(code));
        }
        var field = field(procedure, fields);
        put(code, field, WHAT_IT_BELONGS_TO);
        var around = events.stream().flatMap(event -> names(event).stream()).toList();
        var summary = procedure.summary().byLanguage().values();
        putWords(code, Stream.of(names, words, around, field, summary).flatMap(it -> it.stream()));
    }

    private static List<String> names(LifeEvent event) {
        return Stream.concat(event.name().byLanguage().values().stream(), all(event.words()).stream())
                .toList();
    }

    private static List<String> field(Procedure procedure, Map<String, Field> fields) {
        return Stream.ofNullable(fields.get(procedure.field()))
                .flatMap(field -> field.name().byLanguage().values().stream())
                .toList();
    }

    private static List<String> all(Map<String, List<String>> byLanguage) {
        return byLanguage.values().stream().flatMap(List::stream).toList();
    }

    private void put(String procedure, List<String> phrases, double weight) {
        for (var phrase : phrases) {
            jdbc.sql("""
                    insert into procedure_phrase (procedure, folded, weight)
                    values (:procedure, :folded, :weight)
                        on conflict (procedure, folded) do update
                       set weight = greatest(excluded.weight, procedure_phrase.weight)
                    """)
                    .param("procedure", procedure)
                    .param("folded", Spelling.folded(phrase))
                    .param("weight", weight)
                    .update();
        }
    }

    private void putWords(String procedure, Stream<String> texts) {
        jdbc.sql("""
                insert into procedure_word_list (procedure, words)
                values (:procedure, to_tsvector('simple', :words))
                """)
                .param("procedure", procedure)
                .param("words", texts.map(Spelling::folded).collect(Collectors.joining(" ")))
                .update();
    }
}
