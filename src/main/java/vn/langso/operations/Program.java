package vn.langso.operations;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.langso.kernel.Version;

/** The platform on one home: its database first, then the program on it; in the end the other way round. */
final class Program {

    private final Class<?> configuration;
    private final Home home;
    private final boolean demo;

    Program(Class<?> configuration, Home home, boolean demo) {
        this.configuration = configuration;
        this.home = home;
        this.demo = demo;
    }

    /** Serves until the process is told to stop. */
    ApplicationContext serve() {
        return serve(Map.of());
    }

    /** @param decided what goes before every setting */
    ApplicationContext serve(Map<String, Object> decided) {
        home.make();
        var lock = HomeLock.take(home);
        // handlers run once the program itself has stopped
        SpringApplication.getShutdownHandlers().add(lock::close);
        new HomeVersion(home).admit(Version.current());
        var application = application(logging(), decided);
        application.addInitializers(
                context -> FreePort.of(context.getEnvironment()).require(), new BundledDatabase(home));
        var context = application.run();
        new HomeVersion(home).note(Version.current());
        return context;
    }

    /**
     * Does some work with the program's parts while it serves nobody. Beside a program that serves on the same home,
     * its database is used; otherwise it is started for the time of the work.
     */
    <T> T work(Function<ApplicationContext, T> work) {
        home.make();
        new HomeVersion(home).admit(Version.current());
        var application = application(Map.of("logging.level.root", "error"), Map.of("server.port", -1));
        application.setLazyInitialization(true);
        var lock = HomeLock.tryTake(home);
        application.addInitializers(lock.isPresent() ? new BundledDatabase(home) : new RunningDatabase(home));
        lock.ifPresent(it -> SpringApplication.getShutdownHandlers().add(it::close));
        try (ConfigurableApplicationContext context = application.run()) {
            return work.apply(context);
        }
    }

    private SpringApplication application(Map<String, Object> usual, Map<String, Object> decided) {
        var application = new SpringApplication(configuration);
        application.setDefaultProperties(usual);
        application.addInitializers(
                context -> decide(context, decided), context -> RemovedSettings.ALL.reject(context.getEnvironment()));
        return application;
    }

    /** What the command decides goes before every setting: LANGSO_HOME would be read as the home of the demo, too. */
    private void decide(ConfigurableApplicationContext context, Map<String, Object> decided) {
        var all = new HashMap<>(decided);
        all.put("langso.home", home.folder().toString());
        all.put("langso.demo", demo);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("command", all));
    }

    /** Few words for a person at a terminal, lines for machines elsewhere. */
    private static Map<String, Object> logging() {
        return Console.terminal()
                ? Map.of("logging.level.root", "warn")
                : Map.of("logging.structured.format.console", "ecs");
    }
}
