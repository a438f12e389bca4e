package vn.langso.identity.internal;

import vn.langso.identity.EidAccount;
import vn.langso.identity.IdentityNumber;

/** One value that leads to a person. Its text hides the value. */
record PersonKey(KeyKind kind, String value) {

    static PersonKey of(IdentityNumber number) {
        return new PersonKey(KeyKind.IDENTITY_NUMBER, number.digits());
    }

    static PersonKey of(EidAccount account) {
        return new PersonKey(KeyKind.EID, account.issuer() + ' ' + account.subject());
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
