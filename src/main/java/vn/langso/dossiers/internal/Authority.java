package vn.langso.dossiers.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.territory.Territories;
import vn.langso.territory.Unit;
import vn.langso.web.Language;
import vn.langso.web.Texts;

/** How the people's committee of a unit names itself on a paper (Decree 30/2020/NĐ-CP, Annex I, part II, 2). */
@Component
class Authority {

    private final Territories territories;
    private final Texts texts;

    Authority(Territories territories, Texts texts) {
        this.territories = territories;
        this.texts = texts;
    }

    /** @param superior the committee above; none above a province */
    record Head(String agency, Optional<String> superior, String place) {}

    /** As of the day of the paper: a unit may have had another name or kind. */
    Head of(String unit, LocalDate day) {
        var own = territories.find(unit, day).orElseGet(() -> territories.require(unit));
        var superior =
                own.parent().flatMap(parent -> territories.find(parent, day)).map(this::committee);
        return new Head(committee(own), superior, own.name());
    }

    private String committee(Unit unit) {
        return texts.get(Language.VI, "dossiers.committee." + unit.kind().code(), unit.name())
                .toUpperCase(Locale.forLanguageTag("vi"));
    }
}
