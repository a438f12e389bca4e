package vn.langso.operations;

import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.langso.database.RowScope;
import vn.langso.identity.FirstAdministrator;

/** Makes the first administrator of a province and shows the code for the first login. */
@Command(mixinStandardHelpOptions = true)
final class UserCommand implements Callable<Integer> {

    private final Class<?> program;
    private final Console console;

    @Mixin
    HomeOption place = new HomeOption();

    @Option(names = "--name", required = true, descriptionKey = "operations.user.name")
    String name = "";

    @Option(names = "--identity-number", required = true, descriptionKey = "operations.user.identity-number")
    String identityNumber = "";

    @Option(names = "--province", required = true, descriptionKey = "operations.user.province")
    String province = "";

    @Option(names = "--force", descriptionKey = "operations.user.force")
    boolean force;

    UserCommand(Class<?> program, Console console) {
        this.program = program;
        this.console = console;
    }

    @Override
    public Integer call() {
        var code = place.program(program).work(context -> RowScope.EVERYTHING.call(() -> letIn(context)));
        console.say("operations.user.done", name, code);
        return 0;
    }

    private String letIn(ApplicationContext context) {
        return context.getBean(FirstAdministrator.class).create(name, identityNumber, province, force);
    }
}
