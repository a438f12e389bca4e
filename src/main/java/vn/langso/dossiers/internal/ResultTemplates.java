package vn.langso.dossiers.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the result of each procedure says: its register and which answers it states. */
@Component
class ResultTemplates {

    private static final ResultTemplate USUAL = new ResultTemplate("KQ", List.of());

    private final Map<String, ResultTemplate> byProcedure;

    ResultTemplates(JsonMapper json) throws IOException {
        try (var file = new ClassPathResource("base/dossiers/results.json").getInputStream()) {
            byProcedure = Map.copyOf(json.readValue(file, Book.class).procedures());
        }
    }

    private record Book(Map<String, ResultTemplate> procedures) {}

    /**
     * @param register symbol of the register whose numbers it runs under
     * @param states beginnings of the names of the answers that it states; none states them all
     */
    record ResultTemplate(String register, List<String> states) {

        boolean states(String answer) {
            return states.isEmpty() || states.stream().anyMatch(answer::startsWith);
        }
    }

    ResultTemplate of(String procedure) {
        return byProcedure.getOrDefault(procedure, USUAL);
    }
}
