package vn.langso.messages.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.langso.kernel.Actor;
import vn.langso.messages.Messages;
import vn.langso.web.Access;

/** The inbox of a person. */
@Controller
@RequestMapping("/inbox")
@Access(Access.Who.PERSON)
class InboxPage {

    private static final int ON_A_PAGE = 20;

    private final Messages messages;

    InboxPage(Messages messages) {
        this.messages = messages;
    }

    @GetMapping
    ModelAndView list(@RequestParam Optional<String> after, Actor actor) {
        return new ModelAndView(
                "messages/inbox", Map.of("messages", messages.inbox(actor, ON_A_PAGE, after.orElse(null))));
    }

    /** Opening a message marks it as read and leads to what it is about. */
    @PostMapping("/{id}/reading")
    String read(@PathVariable UUID id, Actor actor) {
        return "redirect:" + messages.read(id, actor);
    }

    @PostMapping("/reading")
    String readAll(Actor actor) {
        messages.readAll(actor);
        return "redirect:/inbox";
    }
}
