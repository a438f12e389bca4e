package vn.langso;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The picture of docs/architecture.md holds: no cycle, no undeclared dependency, no look into another's inside. */
class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(LangSo.class);

    @Test
    void everyModuleUsesOnlyWhatItDeclares() {
        modules.verify();
    }

    @Test
    void drawsTheModules() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
