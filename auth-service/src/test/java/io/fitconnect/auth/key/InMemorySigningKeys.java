package io.fitconnect.auth.key;

import java.util.ArrayList;
import java.util.List;

/** Signing keys without a database. */
final class InMemorySigningKeys implements SigningKeys {

    private final List<SigningKey> keys = new ArrayList<>();

    @Override
    public List<SigningKey> list() {
        return List.copyOf(keys);
    }

    @Override
    public void addUnlessPresent(SigningKey key) {
        boolean present = keys.stream()
                .anyMatch(other -> other.algorithm() == key.algorithm() && other.generation() == key.generation());
        if (!present) {
            keys.add(key);
        }
    }

    @Override
    public void erasePrivatePart(SigningKey key) {
        keys.replaceAll(other -> other.equals(key)
                ? new SigningKey(key.jwk().toPublicJWK(), key.algorithm(), key.generation(), key.signsFrom())
                : other);
    }

    @Override
    public void forget(SigningKey key) {
        keys.removeIf(other -> other.id().equals(key.id()));
    }
}
