package vn.langso.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.unit.DataSize;
import vn.langso.database.DatabaseProblem;
import vn.langso.database.StartingPostgres;
import vn.langso.kernel.Refusal;

/** Starts the bundled database beside the program, unless the settings name one outside. */
record BundledDatabase(Home home) implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** With less room than this the database cannot even start. */
    private static final DataSize LEAST = DataSize.ofMegabytes(32);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!context.getEnvironment().getProperty("langso.db.url", "").isEmpty()) {
            return;
        }
        requireRoom();
        var server = new StartingPostgres(home.postgres().folder(), home.cache());
        SpringApplication.getShutdownHandlers().add(server::close);
        context.getBeanFactory().registerSingleton("bundledPostgres", server);
    }

    private void requireRoom() {
        try {
            if (Files.getFileStore(home.folder()).getUsableSpace() < LEAST.toBytes()) {
                throw new Refusal(DatabaseProblem.DISK_FULL);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
