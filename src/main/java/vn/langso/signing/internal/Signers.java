package vn.langso.signing.internal;

import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.langso.kernel.Refusal;
import vn.langso.signing.Papers;
import vn.langso.signing.SignPaper;
import vn.langso.signing.SigningProblem;

/** Who signs for an officer and for an agency: by the settings, and in the demo by a practice certificate. */
@Lazy
@Component
class Signers {

    private final SigningSettings settings;
    private final KeyRing keys;
    private final RemoteSigners remote;

    Signers(SigningSettings settings, KeyRing keys, RemoteSigners remote) {
        this.settings = settings;
        this.keys = keys;
        this.remote = remote;
    }

    /**
     * @param field whose signature: one of the fields of a paper
     * @throws Refusal {@link SigningProblem#KEY_UNKNOWN}, {@link SigningProblem#KEY_AWAY}
     */
    Signer of(SignPaper order, String field) {
        return field.equals(Papers.OFFICER) ? officer(order) : agency(order);
    }

    private Signer officer(SignPaper order) {
        var person = order.officer().toString();
        return named(settings.officers().get(person)).orElseGet(() -> {
            var signatory = order.paper().signatory();
            var name = new PracticeName(
                    signatory.name(),
                    Optional.of(signatory.title()),
                    Optional.of(order.paper().agency()));
            return new LocalSigner(keys.practice("officer-" + person, name));
        });
    }

    private Signer agency(SignPaper order) {
        return named(settings.agencies().get(order.commune()))
                .orElseGet(() -> new LocalSigner(keys.practice(
                        "agency-" + order.commune(),
                        PracticeName.of(order.paper().agency()))));
    }

    private Optional<Signer> named(@org.jspecify.annotations.Nullable String key) {
        return Optional.ofNullable(key).map(name -> remote.find(name).orElseGet(() -> new LocalSigner(keys.key(name))));
    }
}
