package vn.langso.database;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The bundled server while it starts beside the program. */
public final class StartingPostgres implements AutoCloseable {

    private final CompletableFuture<EmbeddedPostgres> server = new CompletableFuture<>();

    /** Begins the start; see {@link EmbeddedPostgres#start}. */
    public StartingPostgres(Path folder, Path cache) {
        Thread.ofPlatform().name("postgres").daemon().start(() -> {
            try {
                server.complete(EmbeddedPostgres.start(folder, cache));
            } catch (RuntimeException | Error failure) {
                server.completeExceptionally(failure);
            }
        });
    }

    /** Waits until the server accepts connections. */
    public PostgresAddress address() {
        try {
            return server.join().address();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    @Override
    public void close() {
        server.exceptionally(failure -> null)
                .thenAccept(it -> {
                    if (it != null) {
                        it.close();
                    }
                })
                .join();
    }
}
