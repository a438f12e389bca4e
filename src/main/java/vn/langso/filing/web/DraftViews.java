package vn.langso.filing.web;

import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.langso.filing.Draft;
import vn.langso.filing.Drafts;
import vn.langso.forms.FormGuide;
import vn.langso.forms.Forms;
import vn.langso.kernel.Actor;
import vn.langso.procedures.Procedures;
import vn.langso.territory.Territories;
import vn.langso.territory.Unit;

/** Makes what the pages of a draft show of it. */
@Component
class DraftViews {

    private final Drafts drafts;
    private final Procedures procedures;
    private final Forms forms;
    private final FormGuide guide;
    private final Territories territories;
    private final InstantSource clock;

    DraftViews(
            Drafts drafts,
            Procedures procedures,
            Forms forms,
            FormGuide guide,
            Territories territories,
            InstantSource clock) {
        this.drafts = drafts;
        this.procedures = procedures;
        this.forms = forms;
        this.guide = guide;
        this.territories = territories;
        this.clock = clock;
    }

    DraftView open(UUID draft, Actor actor) {
        return of(drafts.open(draft, actor));
    }

    /** A listed draft may be of a version of the form that is no more; then today's stands for it. */
    DraftView of(Draft draft) {
        var procedure = procedures.require(draft.procedure());
        var form = guide.find(draft.form()).orElseGet(() -> guide.require(forms.of(procedure)));
        return new DraftView(draft, form, procedure, place(draft.unit()), clock.instant());
    }

    /** {@code Thục Phán, Cao Bằng}; a province by its name alone. */
    String place(String code) {
        var unit = territories.find(code);
        var name = unit.map(Unit::name).orElse(code);
        return unit.flatMap(Unit::parent)
                .flatMap(territories::find)
                .map(province -> name + ", " + province.name())
                .orElse(name);
    }
}
