package vn.langso.filing.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.dossiers.Dossier;
import vn.langso.dossiers.DossierLine;
import vn.langso.dossiers.Dossiers;
import vn.langso.filing.Draft;
import vn.langso.filing.KnownAnswer;
import vn.langso.forms.Form;
import vn.langso.forms.Question;
import vn.langso.identity.People;
import vn.langso.kernel.Actor;

/** Collects what need not be asked for again (Decree 224/2026: once only): the account, and earlier dossiers. */
@Component
class KnownAnswers {

    private static final int DOSSIERS_LOOKED_AT = 5;

    private final People people;
    private final AccountAnswers account;
    private final Dossiers dossiers;

    KnownAnswers(People people, AccountAnswers account, Dossiers dossiers) {
        this.people = people;
        this.account = account;
        this.dossiers = dossiers;
    }

    /** By question, the account's word apart: whether it holds shows only while the form is filled in. */
    Map<String, KnownAnswer> of(Form form, Actor actor) {
        var known = new HashMap<String, KnownAnswer>();
        dossiers.own(actor, DOSSIERS_LOOKED_AT, null).items().stream()
                .map(DossierLine::code)
                .map(code -> dossiers.own(code, actor))
                .forEach(earlier -> addTo(known, form, earlier));
        var person = people.own(actor);
        form.questions()
                .forEach(question -> question.prefill()
                        .flatMap(it -> account.of(person, it.source()))
                        .ifPresent(answer -> known.put(
                                Draft.accountKey(question.name()), new KnownAnswer(answer, Optional.empty()))));
        return known;
    }

    /** The latest dossier's answer stays. */
    private static void addTo(Map<String, KnownAnswer> known, Form form, Dossier earlier) {
        var code = Optional.of(earlier.line().code().value());
        form.questions()
                .filter(Question::reused)
                .filter(question -> earlier.answers().values().has(question.name()))
                .forEach(question -> known.putIfAbsent(
                        question.name(),
                        new KnownAnswer(earlier.answers().values().path(question.name()), code)));
    }
}
