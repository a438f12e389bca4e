package vn.langso.operations;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import vn.langso.database.EmbeddedPostgres;

/** One run of the platform: its database first, then the program on it; in the end the other way round. */
final class Program {

    private final Class<?> configuration;
    private final Home home;
    private final boolean demo;

    Program(Class<?> configuration, Home home, boolean demo) {
        this.configuration = configuration;
        this.home = home;
        this.demo = demo;
    }

    void start() {
        var settings = new HashMap<String, Object>();
        settings.put("langso.home", home.folder().toString());
        settings.put("langso.demo", demo);
        var application = new SpringApplication(configuration);
        var outside = System.getenv();
        if (outside.containsKey("LANGSO_DB_URL")) {
            settings.putAll(Map.of(
                    "spring.datasource.url", outside.get("LANGSO_DB_URL"),
                    "spring.datasource.username", outside.getOrDefault("LANGSO_DB_USER", ""),
                    "spring.datasource.password", outside.getOrDefault("LANGSO_DB_PASSWORD", "")));
        } else {
            var server = EmbeddedPostgres.start(home.postgres(), home.cache());
            settings.putAll(Map.of(
                    "spring.datasource.url", server.url(),
                    "spring.datasource.username", server.user(),
                    "spring.datasource.password", server.password()));
            // handlers run once the program itself has stopped
            SpringApplication.getShutdownHandlers().add(server::close);
        }
        application.setDefaultProperties(settings);
        application.run();
    }
}
