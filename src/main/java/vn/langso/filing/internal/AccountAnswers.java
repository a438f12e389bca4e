package vn.langso.filing.internal;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.langso.identity.BirthDate;
import vn.langso.identity.Person;
import vn.langso.territory.Territories;
import vn.langso.territory.Unit;

/** What an account knows of its person, as answers. */
@Component
class AccountAnswers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Territories territories;

    AccountAnswers(Territories territories) {
        this.territories = territories;
    }

    /** @param source as forms name it: {@code account.name} */
    Optional<JsonNode> of(Person person, String source) {
        return switch (source) {
            case "account.name" -> Optional.of(JSON.stringNode(person.name()));
            case "account.birth" -> person.birth().map(AccountAnswers::birth);
            case "account.sex" -> person.sex().map(it -> text(it.name().toLowerCase(Locale.ROOT)));
            case "account.phone" -> person.phone().map(AccountAnswers::text);
            case "account.email" -> person.email().map(AccountAnswers::text);
            case "account.home" -> person.commune().flatMap(territories::find).map(this::home);
            case "account.person" -> Optional.of(person(person));
            default -> throw new IllegalArgumentException(source);
        };
    }

    private static JsonNode text(String value) {
        return JSON.stringNode(value);
    }

    private static JsonNode birth(BirthDate birth) {
        return text(birth.day().map(Object::toString).orElseGet(() -> "%04d".formatted(birth.year())));
    }

    private JsonNode home(Unit commune) {
        var province = territories.find(commune.province()).map(Unit::name).orElse("");
        return JSON.objectNode().put("commune", commune.code()).put("place", commune.name() + ", " + province);
    }

    private static JsonNode person(Person person) {
        var answer = JSON.objectNode().put("name", person.name());
        person.birth().ifPresent(it -> answer.set("birth", birth(it)));
        person.sex().ifPresent(it -> answer.put("sex", it.name().toLowerCase(Locale.ROOT)));
        return answer;
    }
}
