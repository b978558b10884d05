package io.fitconnect.gateway.token.key;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The keys in use. A fetch runs once at a time and not more often than the settings allow, however many requests ask;
 * a fetch that fails leaves the last good keys in place, so that valid tokens work while the sign-in service is away.
 */
@Component
public class SigningKeys {

    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);

    private final KeySource source;
    private final KeyRotation rotation;
    private final Clock clock;
    private final long retryMillis;
    private final AtomicReference<@Nullable Mono<KeySet>> running = new AtomicReference<>();
    private volatile KeySet current = KeySet.NONE;
    private volatile boolean stale = true;
    private volatile long nextFetchMillis;

    SigningKeys(KeySource source, KeyRotation rotation, KeySettings settings, Clock clock, MeterRegistry registry) {
        this.source = source;
        this.rotation = rotation;
        this.clock = clock;
        this.retryMillis = settings.keysRetry().toMillis();
        Gauge.builder("fitconnect.gateway.signing.keys", () -> current.ids().size())
                .description("Keys that tokens are verified with")
                .register(registry);
        Gauge.builder("fitconnect.gateway.signing.keys.stale", () -> stale ? 1 : 0)
                .description("1 while the last fetch of the key set failed")
                .register(registry);
    }

    @Nullable
    public VerificationKey find(String id) {
        return current.find(id);
    }

    /** Whether the keys at hand may miss one that is published. */
    public boolean areStale() {
        return stale;
    }

    /** The keys after a fetch, or as they are when it is too early for one or it fails. */
    public Mono<KeySet> refresh() {
        return Mono.defer(() -> {
            Mono<KeySet> joined = running.get();
            if (joined != null) {
                return joined;
            }
            if (clock.millis() < nextFetchMillis) {
                return Mono.just(current);
            }
            Mono<KeySet> fetch = source.fetch()
                    .doOnNext(this::adopt)
                    .onErrorResume(this::keep)
                    .doFinally(end -> running.set(null))
                    .cache();
            return running.compareAndSet(null, fetch) ? begin(fetch) : refresh();
        });
    }

    private Mono<KeySet> begin(Mono<KeySet> fetch) {
        nextFetchMillis = clock.millis() + retryMillis;
        return fetch;
    }

    private void adopt(KeySet fetched) {
        KeySet before = current;
        current = fetched;
        stale = false;
        if (!fetched.equals(before)) {
            log.info("Tokens are verified with the keys {}", fetched.ids());
            rotation.keepSignedBy(fetched.idsSharedWith(before));
        }
    }

    private Mono<KeySet> keep(Throwable failure) {
        stale = true;
        log.warn(
                "The key set could not be fetched, {} keys stay in use: {}",
                current.ids().size(),
                failure.toString());
        return Mono.just(current);
    }
}
