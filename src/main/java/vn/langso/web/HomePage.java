package vn.langso.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door. */
@Controller
class HomePage {

    @GetMapping("/")
    String show() {
        return "web/home";
    }
}
