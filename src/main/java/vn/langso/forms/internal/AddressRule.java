package vn.langso.forms.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.langso.forms.Kind;
import vn.langso.forms.Question;
import vn.langso.web.Choice;

/**
 * An address: the commune is searched for by what was typed, which may be its name of former days; when several could be
 * meant, the person picks one. Kept are its code, its name at the time, and the rest as typed.
 */
@Component
class AddressRule implements KindRule {

    static final String COMMUNE = "commune";
    static final String PLACE = "place";
    static final String DETAIL = "detail";

    private static final int LONGEST = 200;

    private final Communes communes;

    AddressRule(Communes communes) {
        this.communes = communes;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.ADDRESS, Kind.COMMUNE);
    }

    @Override
    public List<String> parts() {
        return List.of(PLACE, COMMUNE, DETAIL);
    }

    @Override
    public Optional<JsonNode> take(Question question, String name, Typed typed) {
        var address = JSON.objectNode();
        var place = typed.line(name + ".place");
        var picked = typed.one(name + ".commune");
        var commune = place.isEmpty() ? Optional.<Choice>empty() : communes.meant(place, picked);
        commune.ifPresent(it -> address.put(COMMUNE, it.value()));
        KindRule.text(commune.map(Choice::label).orElse(place)).ifPresent(it -> address.set(PLACE, it));
        KindRule.text(typed.line(name + ".detail")).ifPresent(it -> address.set(DETAIL, it));
        return address.isEmpty() ? Optional.empty() : Optional.of(address);
    }

    @Override
    public void judge(Question question, String name, JsonNode answer, Complaints complaints) {
        var place = KindRule.text(answer, PLACE);
        var commune = KindRule.text(answer, COMMUNE);
        if (place.isEmpty()) {
            complaints.add(name + ".place", "forms.missing");
        } else if (commune.isEmpty() && !communes.candidates(place).isEmpty()) {
            complaints.add(name + ".commune", "forms.address.several");
        } else if (!communes.known(commune)) {
            complaints.add(name + ".place", "forms.address.unknown");
        }
        if (KindRule.text(answer, DETAIL).length() > LONGEST) {
            complaints.add(name + ".detail", "forms.text.long", LONGEST);
        }
    }

    @Override
    public Map<String, List<String>> show(JsonNode answer) {
        return Map.of(
                PLACE, List.of(KindRule.text(answer, PLACE)),
                COMMUNE, List.of(KindRule.text(answer, COMMUNE)),
                DETAIL, List.of(KindRule.text(answer, DETAIL)));
    }

    @Override
    public String say(Question question, JsonNode answer, Speech speech) {
        return speech.row(KindRule.text(answer, DETAIL), KindRule.text(answer, PLACE));
    }
}
