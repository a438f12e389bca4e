package vn.langso.database;

/** The bundled database could not be started; the message is what it said itself. */
public final class PostgresDidNotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PostgresDidNotStart(String reason) {
        super(reason);
    }
}
