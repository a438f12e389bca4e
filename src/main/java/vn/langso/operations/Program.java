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
        home.make();
        var lock = HomeLock.take(home);
        // handlers run once the program itself has stopped
        SpringApplication.getShutdownHandlers().add(lock::close);
        new HomeVersion(home).admit(Version.current());
        var application = application(new HashMap<>(logging()));
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
        var settings = new HashMap<String, Object>(
                Map.of("server.port", -1, "spring.main.lazy-initialization", true, "logging.level.root", "error"));
        var application = application(settings);
        var lock = HomeLock.tryTake(home);
        application.addInitializers(lock.isPresent() ? new BundledDatabase(home) : new RunningDatabase(home));
        lock.ifPresent(it -> SpringApplication.getShutdownHandlers().add(it::close));
        try (ConfigurableApplicationContext context = application.run()) {
            return work.apply(context);
        }
    }

    private SpringApplication application(Map<String, Object> settings) {
        var application = new SpringApplication(configuration);
        application.setDefaultProperties(settings);
        application.addInitializers(this::decide, context -> RemovedSettings.ALL.reject(context.getEnvironment()));
        return application;
    }

    /** What the command decides goes before every setting: LANGSO_HOME would be read as the home of the demo, too. */
    private void decide(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "command", Map.of("langso.home", home.folder().toString(), "langso.demo", demo)));
    }

    /** Few words for a person at a terminal, lines for machines elsewhere. */
    private static Map<String, String> logging() {
        return Console.terminal()
                ? Map.of("logging.level.root", "warn")
                : Map.of("logging.structured.format.console", "ecs");
    }
}
