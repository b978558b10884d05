package io.fitconnect.benchmarks.stock;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/** Keeps verified tokens, so that what is compared with our gateway is the way of a request and not the signature. */
final class CachingJwtDecoder implements ReactiveJwtDecoder {

    private static final int MOST = 50_000;

    private final ReactiveJwtDecoder decoder;
    private final Cache<String, Jwt> known =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    CachingJwtDecoder(ReactiveJwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Mono<Jwt> decode(String token) {
        Jwt kept = known.getIfPresent(token);
        Instant end = kept == null ? null : kept.getExpiresAt();
        return kept != null && end != null && Instant.now().isBefore(end)
                ? Mono.just(kept)
                : decoder.decode(token).doOnNext(verified -> known.put(token, verified));
    }
}
