package vn.langso.operations;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/** The settings of the site, wherever they are set, for a command that works without the program. */
record SiteSettings(Environment environment) {

    static SiteSettings read() {
        var environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return new SiteSettings(environment);
    }

    boolean databaseOutside() {
        return !environment.getProperty("langso.db.url", "").isEmpty();
    }
}
