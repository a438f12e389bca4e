package vn.langso.signing.internal;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The remote signers named in the settings. */
@Component
class RemoteSigners {

    private final SigningSettings settings;
    private final JsonMapper json;
    private final InstantSource clock;
    private final ConcurrentMap<String, Signer> known = new ConcurrentHashMap<>();

    RemoteSigners(SigningSettings settings, JsonMapper json, InstantSource clock) {
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /** @return nothing when the key of this name is in this machine, or unknown */
    Optional<Signer> find(String name) {
        return Optional.ofNullable(settings.keys().get(name))
                .filter(key -> key.service() != null)
                .map(key -> known.computeIfAbsent(name, it -> signer(key)));
    }

    private Signer signer(SigningSettings.Key key) {
        return new RemoteSigner(new RemoteService(key, json, clock), key.alias(), clock);
    }
}
