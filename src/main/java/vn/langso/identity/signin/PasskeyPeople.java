package vn.langso.identity.signin;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import vn.langso.identity.People;

/** People as passkeys know them: by the bytes of their id. Nothing of it is stored. */
@Component
class PasskeyPeople implements PublicKeyCredentialUserEntityRepository {

    private final People people;

    PasskeyPeople(People people) {
        this.people = people;
    }

    static Bytes handle(UUID person) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return bytes.remaining() == 16 ? entity(new UUID(bytes.getLong(), bytes.getLong())) : null;
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String person) {
        return entity(UUID.fromString(person));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {}

    @Override
    public void delete(Bytes handle) {}

    private PublicKeyCredentialUserEntity entity(UUID person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(person))
                .name(person.toString())
                .displayName(Optional.of(person).flatMap(people::nameOf).orElse(""))
                .build();
    }
}
