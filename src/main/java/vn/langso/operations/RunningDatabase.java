package vn.langso.operations;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.langso.database.PostgresAddress;
import vn.langso.kernel.Refusal;

/** Uses the bundled database of the program that runs on the same home, unless the settings name one outside. */
record RunningDatabase(Home home) implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.getProperty("langso.db.url", "").isEmpty()) {
            environment.getPropertySources().addFirst(new MapPropertySource("running database", settings(address())));
        }
    }

    /** While the other program only just starts or stops, there is nothing to use. */
    private PostgresAddress address() {
        return home.postgres()
                .running()
                .orElseThrow(() ->
                        Refusal.of(OperationsProblem.HOME_IN_USE, home.folder().toString(), "?"));
    }

    private static Map<String, Object> settings(PostgresAddress address) {
        return Map.of(
                "langso.db.url", address.url(),
                "langso.db.user", address.user(),
                "langso.db.password", address.password());
    }
}
