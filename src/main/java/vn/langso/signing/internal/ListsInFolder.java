package vn.langso.signing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.signing.RevocationLists;
import vn.langso.web.Site;

/** The lists that lie beside the trusted roots. */
@Component
class ListsInFolder implements RevocationLists {

    private final Site site;

    ListsInFolder(Site site) {
        this.site = site;
    }

    @Override
    public Optional<byte[]> find(String name) {
        var file = site.trust().resolve(name + ".crl");
        if (!name.matches("[a-z-]{1,40}") || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
