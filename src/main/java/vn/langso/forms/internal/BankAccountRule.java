package vn.langso.forms.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.langso.forms.Kind;
import vn.langso.forms.Question;
import vn.langso.territory.Spelling;

/** An account with a bank of the list. The holder is written as banks write names: capitals without diacritics. */
@Component
class BankAccountRule implements KindRule {

    private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Z]{5,19}");
    private static final Pattern HOLDER = Pattern.compile("[A-Z][A-Z ]{1,69}");

    private final Banks banks;

    BankAccountRule(Banks banks) {
        this.banks = banks;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.BANK_ACCOUNT);
    }

    @Override
    public List<String> parts() {
        return List.of("bank", "account", "holder");
    }

    @Override
    public Optional<JsonNode> take(Question question, String name, Typed typed) {
        var account = JSON.objectNode();
        KindRule.text(typed.one(name + ".bank")).ifPresent(it -> account.set("bank", it));
        KindRule.text(typed.digits(name + ".account").toUpperCase(Locale.ROOT))
                .ifPresent(it -> account.set("account", it));
        KindRule.text(Spelling.folded(typed.line(name + ".holder")).toUpperCase(Locale.ROOT))
                .ifPresent(it -> account.set("holder", it));
        return account.isEmpty() ? Optional.empty() : Optional.of(account);
    }

    @Override
    public void judge(Question question, String name, JsonNode answer, Complaints complaints) {
        if (banks.name(KindRule.text(answer, "bank")).isEmpty()) {
            complaints.add(name + ".bank", "forms.bank.wrong");
        }
        if (!ACCOUNT.matcher(KindRule.text(answer, "account")).matches()) {
            complaints.add(name + ".account", "forms.bank.account.wrong");
        }
        if (!HOLDER.matcher(KindRule.text(answer, "holder")).matches()) {
            complaints.add(name + ".holder", "forms.bank.holder.wrong");
        }
    }

    @Override
    public Map<String, List<String>> show(JsonNode answer) {
        return Map.of(
                "bank", List.of(KindRule.text(answer, "bank")),
                "account", List.of(KindRule.text(answer, "account")),
                "holder", List.of(KindRule.text(answer, "holder")));
    }

    @Override
    public String say(Question question, JsonNode answer, Speech speech) {
        var bank = KindRule.text(answer, "bank");
        return speech.row(
                KindRule.text(answer, "account"), banks.name(bank).orElse(bank), KindRule.text(answer, "holder"));
    }
}
