package vn.langso.forms.internal;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.langso.forms.Kind;
import vn.langso.forms.Question;
import vn.langso.kernel.Vietnam;

/** Dates of which perhaps only the year is known; asked for in three inputs. */
@Component
class PartialDateRule implements KindRule {

    private static final List<String> PARTS = List.of("day", "month", "year");

    private final InstantSource clock;

    PartialDateRule(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.PARTIAL_DATE);
    }

    @Override
    public List<String> parts() {
        return PARTS;
    }

    @Override
    public Optional<JsonNode> take(Question question, String name, Typed typed) {
        return take(name, typed);
    }

    /** What cannot be a date is kept as day/month/year. */
    static Optional<JsonNode> take(String name, Typed typed) {
        var day = typed.digits(name + ".day");
        var month = typed.digits(name + ".month");
        var year = typed.digits(name + ".year");
        if ((day + month + year).isEmpty()) {
            return Optional.empty();
        }
        return KindRule.text(
                PartialDate.of(year, month, day).map(PartialDate::toString).orElse(day + "/" + month + "/" + year));
    }

    @Override
    public void judge(Question question, String name, JsonNode answer, Complaints complaints) {
        judge(name, answer, question.past(), complaints);
    }

    void judge(String name, JsonNode answer, boolean past, Complaints complaints) {
        var date = date(answer);
        if (date.isEmpty()) {
            complaints.add(name + ".day", "forms.date.wrong");
        } else if (past && date.get().earliest().isAfter(Vietnam.today(clock))) {
            complaints.add(name + ".day", "forms.date.future");
        }
    }

    static Optional<PartialDate> date(JsonNode answer) {
        return answer.isString() ? PartialDate.ofIso(answer.stringValue()) : Optional.empty();
    }

    @Override
    public Map<String, List<String>> show(JsonNode answer) {
        return date(answer)
                .map(date -> parts(shown(date.day()), shown(date.month()), shown(date.year())))
                .orElseGet(() -> asTyped(answer.asString("").split("/", -1)));
    }

    private static Map<String, List<String>> asTyped(String[] typed) {
        return typed.length == PARTS.size() ? parts(typed[0], typed[1], typed[2]) : parts("", "", "");
    }

    private static Map<String, List<String>> parts(String day, String month, String year) {
        return Map.of("day", List.of(day), "month", List.of(month), "year", List.of(year));
    }

    private static String shown(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    @Override
    public String say(Question question, JsonNode answer, Speech speech) {
        return date(answer).map(it -> say(it, speech)).orElseGet(() -> answer.asString(""));
    }

    static String say(PartialDate date, Speech speech) {
        return date.whole()
                .map(speech::date)
                .orElseGet(() -> date.month() == 0
                        ? Integer.toString(date.year())
                        : speech.month(YearMonth.of(date.year(), date.month())));
    }
}
