package io.fitconnect.auth.password;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords by Argon2id and compares them with hashes. Never more at once than the settings allow, so that a
 * storm of sign-ins costs time and not the process's memory.
 */
@Component
public final class PasswordHashing implements AutoCloseable {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Argon2PasswordEncoder argon2id;
    private final HashingSettings settings;
    private final HashingPool pool;
    private final Timer duration;
    private final String hashOfNobody;

    PasswordHashing(HashingSettings settings, MeterRegistry meters) {
        int kibibytes = Math.toIntExact(settings.memory().toKilobytes());
        this.argon2id = new Argon2PasswordEncoder(
                SALT_BYTES, HASH_BYTES, settings.parallelism(), kibibytes, settings.iterations());
        this.settings = settings;
        this.pool = new HashingPool(settings.threads(), settings.waiting());
        this.duration = Timer.builder("fitconnect.auth.password.hashing")
                .description("Time to hash one password, without waiting for the turn")
                .register(meters);
        meters.gauge("fitconnect.auth.password.hashing.waiting", pool, HashingPool::waiting);
        this.hashOfNobody = "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        kibibytes,
                        settings.iterations(),
                        settings.parallelism(),
                        random(SALT_BYTES),
                        random(HASH_BYTES));
    }

    /** Returns the hash of a password, with its salt and parameters. */
    public String hash(String password) {
        return inTurn(() -> argon2id.encode(normalize(password)));
    }

    /** Tells whether the hash was made of this password. */
    public boolean matches(String password, String hash) {
        return inTurn(() -> argon2id.matches(normalize(password), hash));
    }

    /** Takes as long as {@link #matches}, for nothing: so that an unknown account answers no faster than a known one. */
    public void pretendToMatch(String password) {
        inTurn(() -> argon2id.matches(normalize(password), hashOfNobody));
    }

    @Override
    public void close() {
        pool.close();
    }

    private <T> T inTurn(Supplier<T> work) {
        return pool.run(() -> duration.record(work), settings.maxWait());
    }

    private static String random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String normalize(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
