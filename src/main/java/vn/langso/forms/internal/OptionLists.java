package vn.langso.forms.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.langso.forms.Option;
import vn.langso.forms.Question;

/** Lists of options that several forms share, such as the peoples of Viet Nam. */
@Component
class OptionLists {

    private final Map<String, List<Option>> lists;

    OptionLists(FormFiles files) {
        this.lists = files.lists();
    }

    /** What a question lets choose from. */
    List<Option> of(Question question) {
        return question.list()
                .map(it -> Objects.requireNonNull(lists.get(it), it))
                .orElse(question.options());
    }
}
