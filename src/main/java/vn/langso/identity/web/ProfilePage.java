package vn.langso.identity.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.langso.identity.BirthDate;
import vn.langso.identity.Mandates;
import vn.langso.identity.People;
import vn.langso.identity.Person;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Refusal;
import vn.langso.web.Access;
import vn.langso.web.Fields;

/** What is known of me, or of the one I act for, and where from. */
@Controller
@Access(Access.Who.PERSON)
class ProfilePage {

    private final People people;
    private final Mandates mandates;
    private final AreaNames areas;

    ProfilePage(People people, Mandates mandates, AreaNames areas) {
        this.people = people;
        this.mandates = mandates;
        this.areas = areas;
    }

    @GetMapping("/me/profile")
    String show(@RequestParam Optional<String> done, Actor actor, Model model) {
        var person = people.own(actor);
        model.addAttribute("form", ContactForm.of(person));
        model.addAttribute("done", done.isPresent());
        return page(person, model);
    }

    @PostMapping("/me/profile")
    String correct(@Valid @ModelAttribute("form") ContactForm form, BindingResult errors, Actor actor, Model model) {
        if (!errors.hasErrors()) {
            try {
                people.correct(form.toContact(), actor);
                return "redirect:/me/profile?done=1";
            } catch (Refusal refusal) {
                Fields.refuse(errors, refusal);
            }
        }
        model.addAttribute("done", false);
        return page(people.own(actor), model);
    }

    private String page(Person person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("home", person.commune().map(areas::of).orElse(""));
        return "identity/profile";
    }

    /** Everything the platform knows of the person, to take away. The identity number stays masked. */
    @GetMapping("/me/profile/export")
    ResponseEntity<Map<String, Object>> export(Actor actor) {
        var person = people.own(actor);
        var all = new TreeMap<String, Object>(Map.of(
                "name", person.name(),
                "languages", person.languages(),
                "level", person.level(),
                "source", person.source(),
                "mandates", mandates.of(person.id())));
        person.sex().ifPresent(it -> all.put("sex", it));
        person.birth().map(BirthDate::year).ifPresent(it -> all.put("birthYear", it));
        person.birth().flatMap(BirthDate::day).ifPresent(it -> all.put("birthDate", it));
        person.commune().ifPresent(it -> all.put("commune", it));
        person.maskedNumber().ifPresent(it -> all.put("identityNumber", it));
        person.phone().ifPresent(it -> all.put("phone", it));
        person.email().ifPresent(it -> all.put("email", it));
        var file = ContentDisposition.attachment().filename("profile.json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(all);
    }
}
