package vn.langso.signing.internal;

import java.util.ArrayList;
import java.util.Optional;
import javax.naming.ldap.Rdn;

/**
 * Whose practice certificate it is. Everything in it says that it is for practice.
 *
 * @param name of a person or an agency
 * @param title of the office held
 * @param organisation in which it is held
 */
record PracticeName(String name, Optional<String> title, Optional<String> organisation) {

    static PracticeName of(String name) {
        return new PracticeName(name, Optional.empty(), Optional.empty());
    }

    /** As certificates have it (RFC 2253). */
    String distinguished() {
        var parts = new ArrayList<String>();
        parts.add("CN=" + Rdn.escapeValue(name + DemoAuthority.MARK));
        title.ifPresent(it -> parts.add("T=" + Rdn.escapeValue(it)));
        organisation.ifPresent(it -> parts.add("O=" + Rdn.escapeValue(it + DemoAuthority.MARK)));
        parts.add("C=VN");
        return String.join(", ", parts);
    }
}
