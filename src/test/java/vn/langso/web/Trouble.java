package vn.langso.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Refusal;

/** Endpoints that only the tests have, each of which ends badly. */
@Controller
@Access(Access.Who.EVERYBODY)
class Trouble {

    record Person(
            @NotBlank @Size(min = 2, max = 10) String name,
            @Max(150) int age,
            LocalDate born) {}

    @RequestMapping("/test/refusal/{problem}")
    String refuse(@PathVariable WebProblem problem) {
        throw new Refusal(problem, new FieldProblem("name", "web.invalid.not-blank"));
    }

    @RequestMapping("/test/defect")
    String defect() {
        throw new IllegalStateException("as wished");
    }

    @PostMapping("/test/json")
    ResponseEntity<Person> json(@Valid @RequestBody Person person) {
        return ResponseEntity.ok(person);
    }
}
