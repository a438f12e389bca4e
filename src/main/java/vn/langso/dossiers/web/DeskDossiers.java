package vn.langso.dossiers.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.dossiers.Desk;
import vn.langso.dossiers.Opinions;
import vn.langso.forms.Forms;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.procedures.OfficeTimes;
import vn.langso.territory.AreaScope;
import vn.langso.web.Language;

/** Gathers what the page of a dossier shows to officers. */
@Component
class DeskDossiers {

    private final Desk desk;
    private final Opinions opinions;
    private final Forms forms;
    private final UnitNames units;
    private final OfficeTimes times;
    private final InstantSource clock;

    DeskDossiers(Desk desk, Opinions opinions, Forms forms, UnitNames units, OfficeTimes times, InstantSource clock) {
        this.desk = desk;
        this.opinions = opinions;
        this.forms = forms;
        this.units = units;
        this.times = times;
        this.clock = clock;
    }

    /** @throws Refusal {@link vn.langso.dossiers.DossiersProblem#DOSSIER_UNKNOWN} */
    DeskDossier of(String code, Language language, Actor actor, AreaScope scope) {
        var dossier = desk.open(DeskCodes.of(code), actor, scope);
        var line = dossier.line();
        return new DeskDossier(
                dossier,
                units.of(line.unit()),
                line.assignee()
                        .flatMap(person -> Optional.ofNullable(
                                desk.names(List.of(person), scope).get(person))),
                forms.read(dossier.form(), dossier.answers(), language),
                desk.steps(dossier),
                desk.outcomes(dossier),
                desk.stations(dossier),
                desk.colleagues(line.unit(), scope),
                opinions.of(line.code(), actor, scope),
                desk.files(line.code(), actor, scope),
                new DeskWords(times, clock.instant()));
    }
}
