package vn.langso.identity.signin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** A page's HTML with kept answers in its form and the cursor where it was. */
final class FilledForm {

    private static final Set<String> NOT_FILLED = Set.of("hidden", "file", "password", "submit", "button", "image");

    private FilledForm() {}

    /** @return the page; empty when it has no form that is sent to the same address */
    static Optional<String> fill(String html, KeptForm kept, String notice) {
        var page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        return page.forms().stream()
                .filter(it -> isSame(it, kept))
                .findFirst()
                .map(form -> fill(page, form, kept, notice));
    }

    private static boolean isSame(FormElement form, KeptForm kept) {
        var action = form.attr("action");
        var path = action.isEmpty() ? kept.page() : action;
        return form.attr("method").equalsIgnoreCase("post") && path.split("[?#]", 2)[0].equals(kept.action());
    }

    private static String fill(Document page, FormElement form, KeptForm kept, String notice) {
        form.elements().forEach(field -> fill(field, kept.answers().get(field.attr("name"))));
        page.select("[autofocus]").removeAttr("autofocus");
        cursor(form, kept).ifPresent(field -> field.attr("autofocus", true));
        form.before(new Element("p").addClass("notice").attr("role", "status").text(notice));
        return page.outerHtml();
    }

    /** Where it was; else the last field that was filled in, since people fill in downwards. */
    private static Optional<Element> cursor(FormElement form, KeptForm kept) {
        var fields = form.elements().stream()
                .filter(it -> !NOT_FILLED.contains(it.attr("type")) && !it.nameIs("button"))
                .toList();
        return fields.stream()
                .filter(it -> !kept.field().isEmpty() && it.attr("name").equals(kept.field()))
                .findFirst()
                .or(() -> fields.stream()
                        .filter(it -> hasAnswer(kept.answers().get(it.attr("name"))))
                        .reduce((first, second) -> second));
    }

    private static boolean hasAnswer(@Nullable List<String> answers) {
        return answers != null && answers.stream().anyMatch(it -> !it.isBlank());
    }

    private static void fill(Element field, @Nullable List<String> answers) {
        var type = field.attr("type").toLowerCase(java.util.Locale.ROOT);
        if (NOT_FILLED.contains(type) || field.nameIs("button")) {
            return;
        }
        if (type.equals("checkbox") || type.equals("radio")) {
            mark(field, "checked", answers != null && answers.contains(valueOf(field)));
        } else if (answers != null && field.nameIs("select")) {
            field.select("option").forEach(it -> mark(it, "selected", answers.contains(valueOf(it))));
        } else if (answers != null && !answers.isEmpty() && field.nameIs("textarea")) {
            field.text(answers.getFirst());
        } else if (answers != null && !answers.isEmpty()) {
            field.attr("value", answers.getFirst());
        }
    }

    private static String valueOf(Element field) {
        if (field.hasAttr("value")) {
            return field.attr("value");
        }
        return field.nameIs("option") ? field.text() : "on";
    }

    private static void mark(Element field, String attribute, boolean set) {
        if (set) {
            field.attr(attribute, true);
        } else {
            field.removeAttr(attribute);
        }
    }
}
