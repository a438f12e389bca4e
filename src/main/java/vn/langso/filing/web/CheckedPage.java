package vn.langso.filing.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.langso.forms.AnsweredGroup;
import vn.langso.forms.Answers;
import vn.langso.forms.FormPage;
import vn.langso.forms.FormReference;
import vn.langso.forms.Forms;
import vn.langso.forms.Question;
import vn.langso.web.Page;

/** One page of the form as it will be sent. @param unfinished whether an answer is missing or wrong */
public record CheckedPage(Forms forms, FormReference form, FormPage page, Answers answers, boolean unfinished) {

    public List<AnsweredGroup.Line> lines(Page reader) {
        return forms.read(form, answers, reader.language()).stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> names().contains(line.name()))
                .toList();
    }

    private Set<String> names() {
        return page.questions().stream().map(Question::name).collect(Collectors.toSet());
    }
}
