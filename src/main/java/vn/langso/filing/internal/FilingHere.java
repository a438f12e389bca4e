package vn.langso.filing.internal;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.langso.filing.FilingPlaces;
import vn.langso.procedures.Procedure;

/** Everything is filed here in the demo; else what the catalogue and the settings say. */
@Component
class FilingHere implements FilingPlaces {

    private final FilingSettings settings;
    private final boolean demo;

    FilingHere(FilingSettings settings, @Value("${langso.demo:false}") boolean demo) {
        this.settings = settings;
        this.demo = demo;
    }

    @Override
    public boolean here(Procedure procedure) {
        return demo
                || !procedure.handledElsewhere()
                || settings.here().contains(procedure.code())
                || settings.here().contains(FilingSettings.EVERYTHING);
    }

    @Override
    public URI portal() {
        return settings.portal();
    }
}
