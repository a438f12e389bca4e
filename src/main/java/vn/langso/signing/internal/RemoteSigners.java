package vn.langso.signing.internal;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The remote signers named in the settings. */
@Component
class RemoteSigners {

    RemoteSigners(SigningSettings settings, JsonMapper json, InstantSource clock) {}

    /** @return nothing when the key of this name is in this machine, or unknown */
    Optional<Signer> find(String name) {
        return Optional.empty();
    }
}
