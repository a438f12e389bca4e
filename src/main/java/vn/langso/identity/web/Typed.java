package vn.langso.identity.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers as they were typed into a form. */
final class Typed {

    private Typed() {}

    /** Without spaces around it; empty when nothing was typed. */
    static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(it -> !it.isEmpty());
    }

    /** Without the spaces and dots that people part digits with. */
    static Optional<String> number(@Nullable String typed) {
        return text(typed).map(it -> it.replaceAll("[\\s.]", ""));
    }
}
