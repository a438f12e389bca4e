package vn.langso.identity;

import java.util.UUID;

/** The people the platform knows. */
public interface People {

    /**
     * The person behind an account of an e-ID provider: the one it has meant since its first login, else one with the
     * same identity number, else a new one. Name, birth date and level are refreshed from the account.
     *
     * @return the person's id
     */
    UUID atLogin(EidAccount account);
}
