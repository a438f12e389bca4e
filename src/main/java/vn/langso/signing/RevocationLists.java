package vn.langso.signing;

import java.util.Optional;

/** Lists of withdrawn certificates, for whoever checks a signature elsewhere. */
public interface RevocationLists {

    /** @param name as certificates name it, such as {@code demo-root}; @return the list in DER */
    Optional<byte[]> find(String name);
}
