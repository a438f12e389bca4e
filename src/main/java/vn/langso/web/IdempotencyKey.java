package vn.langso.web;

/**
 * The key under which a program creates something at most once. An endpoint that creates takes it as
 * {@code @RequestHeader(IdempotencyKey.HEADER) UUID key} and hands it to its command. The rest is done before the endpoint
 * is reached: the same key with the same content is answered the same way again, with other content it is refused.
 */
public final class IdempotencyKey {

    public static final String HEADER = "Idempotency-Key";

    private IdempotencyKey() {}
}
