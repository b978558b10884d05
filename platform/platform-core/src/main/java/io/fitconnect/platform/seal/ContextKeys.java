package io.fitconnect.platform.seal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Derives keys from those of the ring (HKDF-SHA-256), one for each context, such as {@code check-in:<id>}. None is stored: a key is derived again where it is
 * needed, and whoever holds one can tell no other.
 */
public final class ContextKeys {

    /** Longer than the salts of {@link Sealer}, so that no key serves both. */
    private static final byte[] SALT = "fitconnect keys of contexts".getBytes(StandardCharsets.UTF_8);

    private static final int KEY_BYTES = 32;

    private final String current;
    private final Map<String, String> secrets;

    public ContextKeys(SealingSettings settings) {
        current = settings.current();
        secrets = settings.keys();
    }

    /** The key to hand out. */
    public ContextKey get(String context) {
        return derive(Objects.requireNonNull(secrets.get(current), current), context);
    }

    /** The keys that may have been handed out, the current first: a former one counts until it leaves the ring. */
    public List<ContextKey> list(String context) {
        Stream<ContextKey> former = secrets.entrySet().stream()
                .filter(key -> !key.getKey().equals(current))
                .map(key -> derive(key.getValue(), context));
        return Stream.concat(Stream.of(get(context)), former).toList();
    }

    private static ContextKey derive(String secret, String context) {
        byte[] pseudoRandom = Hkdf.extract(SALT, secret.getBytes(StandardCharsets.UTF_8));
        return new ContextKey(Hkdf.expand(pseudoRandom, context.getBytes(StandardCharsets.UTF_8), KEY_BYTES));
    }
}
