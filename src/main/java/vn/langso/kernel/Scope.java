package vn.langso.kernel;

import java.util.Arrays;
import java.util.Optional;

/** What a program may be allowed to do, by the administrators who register it and by each person it acts for. */
public enum Scope {
    /** Who the person is, how surely identified, and which offices the person holds. */
    ME_READ("me:read"),
    /** Dossiers and how far they are. */
    DOSSIERS_READ("dossiers:read"),
    /** Hand in dossiers, add papers to them, withdraw them. */
    DOSSIERS_WRITE("dossiers:write");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** As tokens and the API's description name it (RFC 6749, 3.3). Permanent. */
    public String code() {
        return code;
    }

    /** The scope of this code, if there is one. */
    public static Optional<Scope> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
