package vn.langso.dossiers.internal;

import org.springframework.stereotype.Component;
import vn.langso.identity.People;
import vn.langso.kernel.Actor;

/** Knows what to call whoever acts; asked before a transaction, whose rows may not show the person. */
@Component
class Doers {

    private final People people;

    Doers(People people) {
        this.people = people;
    }

    Doer of(Actor actor) {
        return new Doer(actor, actor.person().flatMap(people::nameOf));
    }
}
