package vn.langso.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The house style, shown by itself. */
@Controller
@Access(Access.Who.EVERYBODY)
class StyleguidePage {

    @GetMapping("/styleguide")
    String show() {
        return "web/styleguide";
    }
}
