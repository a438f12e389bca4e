package vn.langso.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front door. */
@Controller
@Access(Access.Who.EVERYBODY)
class HomePage {

    private final List<Entrance> entrances;

    HomePage(ObjectProvider<Entrance> entrances) {
        this.entrances = entrances.stream()
                .sorted(Comparator.comparingInt(Entrance::rank))
                .toList();
    }

    @GetMapping("/")
    @Access(Access.Who.EVERYBODY)
    ModelAndView show() {
        return new ModelAndView("web/home", "entrances", entrances);
    }
}
