package vn.langso.web;

import vn.langso.kernel.Problem;

/** What can go wrong with any request, whatever it asks for. */
public enum WebProblem implements Problem {
    ANSWERS_INVALID(Kind.INVALID, 422),
    UNREADABLE(Kind.INVALID, 400),
    LOGIN_NEEDED(Kind.FORBIDDEN, 401),
    FORBIDDEN(Kind.FORBIDDEN, 403),
    NOT_FOUND(Kind.NOT_FOUND, 404),
    METHOD_UNKNOWN(Kind.INVALID, 405),
    FORMAT_UNKNOWN(Kind.INVALID, 415),
    CONFLICT(Kind.CONFLICT, 409),
    TOO_LARGE(Kind.TOO_LARGE, 413),
    HOST_UNKNOWN(Kind.INVALID, 421),
    TEXT_REFUSED(Kind.INVALID, 422),
    BUSY(Kind.BUSY, 503),
    /** A defect of the program: logged with the request's id, which the caller is told. */
    DEFECT(Kind.BUSY, 500);

    private final Kind kind;
    private final int status;

    WebProblem(Kind kind, int status) {
        this.kind = kind;
        this.status = status;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** The status code of HTTP (RFC 9110, 15). */
    public int status() {
        return status;
    }
}
