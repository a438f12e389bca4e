package vn.langso.identity.signin;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.langso.web.Access;

/** A page with a form of every kind of field, for tests. */
@Controller
@RequestMapping("/trial/form")
@Access(Access.Who.PERSON)
class TrialForm {

    static final AtomicInteger SENT = new AtomicInteger();

    @GetMapping(produces = "text/html;charset=UTF-8")
    @ResponseBody
    String show(CsrfToken token) {
        return """
                <!doctype html><html lang="vi"><body><form method="post" action="/trial/form">
                <input type="hidden" name="_csrf" value="%s">
                <input type="hidden" name="key" value="fresh">
                <input name="name"><textarea name="story"></textarea>
                <select name="kind"><option value="a">A</option><option value="b">B</option></select>
                <input type="checkbox" name="agreed" value="yes">
                <input name="empty"><button>Gửi</button></form></body></html>
                """.formatted(token.getToken());
    }

    @PostMapping
    @ResponseBody
    String take(@RequestParam String name) {
        SENT.incrementAndGet();
        return name;
    }
}
