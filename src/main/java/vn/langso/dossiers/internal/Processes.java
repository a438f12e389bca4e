package vn.langso.dossiers.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.dossiers.Step;

/** The internal processes: which steps a procedure runs through. Old versions stay, for the dossiers under them. */
@Component
class Processes {

    private static final String USUAL = "usual";

    private final Map<ProcessReference, Process> all;
    private final Map<String, String> byProcedure;

    Processes(JsonMapper json) throws IOException {
        try (var file = new ClassPathResource("base/dossiers/processes.json").getInputStream()) {
            var book = json.readValue(file, Book.class);
            all = book.processes().stream()
                    .collect(Collectors.toUnmodifiableMap(Process::reference, Function.identity()));
            byProcedure = Map.copyOf(book.procedures());
        }
    }

    /** @param procedures the process of each procedure that has not the usual one */
    private record Book(List<Process> processes, Map<String, String> procedures) {}

    /** One version of a process: its steps in order. */
    record Process(String code, int version, List<Step> steps) {

        Process {
            steps = List.copyOf(steps);
            if (steps.stream().mapToInt(Step::share).sum() != 100) {
                throw new IllegalArgumentException("The shares of " + code + " do not add up to 100");
            }
        }

        ProcessReference reference() {
            return new ProcessReference(code, version);
        }

        Step first() {
            return steps.getFirst();
        }

        Optional<Step> step(String wanted) {
            return steps.stream().filter(it -> it.code().equals(wanted)).findFirst();
        }
    }

    /** What a dossier filed today under a procedure runs through. */
    Process today(String procedure) {
        var code = byProcedure.getOrDefault(procedure, USUAL);
        return all.values().stream()
                .filter(it -> it.code().equals(code))
                .max(java.util.Comparator.comparingInt(Process::version))
                .orElseThrow();
    }

    Process of(ProcessReference reference) {
        return Optional.ofNullable(all.get(reference))
                .orElseThrow(() -> new IllegalStateException("No process " + reference));
    }
}
