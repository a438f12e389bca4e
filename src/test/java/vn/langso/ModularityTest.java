package vn.langso;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.langso.testing.GeneratedText;

/** The picture of docs/architecture.md holds: no cycle, no undeclared dependency, no look into another's inside. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(LangSo.class);

    @Test
    void everyModuleUsesOnlyWhatItDeclares() {
        MODULES.verify();
    }

    @Test
    void thePictureInTheDocumentIsTheCodes() throws IOException {
        GeneratedText.assertUpToDate(Path.of("docs/architecture.md"), "modules", picture());
    }

    private static String picture() {
        var arrows = MODULES.stream()
                .flatMap(module -> module.getDirectDependencies(MODULES)
                        .uniqueModules()
                        .filter(used -> !used.equals(module))
                        .map(used -> "  " + name(module) + " --> " + name(used)))
                .sorted()
                .collect(Collectors.joining("\n"));
        return "```mermaid\nflowchart TB\n" + arrows + "\n```\n";
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
