package vn.langso.dossiers.internal;

import java.util.Optional;
import vn.langso.kernel.Actor;

/** Who does something, with the name that the history shows. @param name empty for the program itself */
record Doer(Actor actor, Optional<String> name) {

    static Doer program() {
        return new Doer(Actor.system(), Optional.empty());
    }

    String nameOrNone() {
        return name.orElse("");
    }
}
