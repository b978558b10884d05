package io.fitconnect.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.fitconnect.gateway.token.key.KeyRotation;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tokens that passed the check, until they expire; bounded by memory. Whether one was revoked meanwhile is asked at each
 * use, since revocations are few and tokens are many.
 */
@Component
final class VerifiedTokens implements KeyRotation {

    private final Cache<TokenKey, VerifiedToken> tokens;
    private final Clock clock;
    private final long skewMillis;

    /** Housekeeping runs on the caller's thread: waking another one costs more than the work itself. */
    VerifiedTokens(TokenSettings settings, Clock clock, MeterRegistry registry) {
        this.clock = clock;
        this.skewMillis = settings.clockSkew().toMillis();
        this.tokens = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(settings.cacheSize().toBytes())
                .weigher((TokenKey key, VerifiedToken token) -> key.weight())
                .expireAfter(Expiry.creating((TokenKey key, VerifiedToken token) -> rest(token)))
                .build();
        Gauge.builder("fitconnect.gateway.token.cache.size", tokens, Cache::estimatedSize)
                .description("Verified tokens kept")
                .register(registry);
    }

    @Nullable
    VerifiedToken find(TokenKey key) {
        VerifiedToken token = tokens.getIfPresent(key);
        return token == null || clock.millis() >= token.expiresAtMillis() + skewMillis ? null : token;
    }

    void remember(TokenKey key, VerifiedToken token) {
        tokens.put(key, token);
    }

    /** Drops what was signed by a key that is no longer published. */
    @Override
    public void keepSignedBy(Set<String> keyIds) {
        tokens.asMap().values().removeIf(token -> !keyIds.contains(token.keyId()));
    }

    private Duration rest(VerifiedToken token) {
        return Duration.ofMillis(Math.max(0, token.expiresAtMillis() + skewMillis - clock.millis()));
    }
}
