package io.fitconnect.platform.security;

import io.fitconnect.platform.revocation.Revocations;
import io.fitconnect.platform.revocation.TokenFacts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks a token's signature once and remembers the token until it expires, under its digest. Each request asks whether
 * it is revoked. Bounded: half of the entries are dropped together, those that were not used since the last time.
 */
final class VerifiedTokens implements JwtDecoder {

    private static final int LONGEST_KEPT = 8_192;

    private final JwtDecoder check;
    private final Revocations revocations;
    private final Duration clockSkew;
    private final int half;
    private final Clock clock;
    private volatile ConcurrentMap<TokenDigest, Entry> young = new ConcurrentHashMap<>();
    private volatile ConcurrentMap<TokenDigest, Entry> old = new ConcurrentHashMap<>();

    /** A size of 0 remembers nothing. */
    VerifiedTokens(JwtDecoder check, Revocations revocations, Duration clockSkew, int size, Clock clock) {
        this.check = check;
        this.revocations = revocations;
        this.clockSkew = clockSkew;
        this.half = size / 2;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        TokenDigest digest = TokenDigest.of(token);
        Entry entry = find(digest);
        if (entry == null || !clock.instant().isBefore(entry.goodUntil())) {
            entry = entryOf(check.decode(token));
            if (half > 0 && token.length() <= LONGEST_KEPT) {
                keep(digest, entry);
            }
        }
        if (revocations.isRevoked(entry.facts())) {
            throw new BadJwtException("The token was revoked");
        }
        return entry.token();
    }

    int size() {
        return young.size() + old.size();
    }

    private @Nullable Entry find(TokenDigest digest) {
        Entry entry = young.get(digest);
        if (entry == null) {
            entry = old.get(digest);
            if (entry != null) {
                keep(digest, entry);
            }
        }
        return entry;
    }

    private void keep(TokenDigest digest, Entry entry) {
        young.put(digest, entry);
        if (young.size() > half) {
            turnOver();
        }
    }

    private synchronized void turnOver() {
        if (young.size() > half) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }

    private Entry entryOf(Jwt token) {
        Instant expiry = Objects.requireNonNull(token.getExpiresAt(), "The decoder demands exp");
        return new Entry(token, AccessToken.factsOf(token), expiry.plus(clockSkew));
    }

    private record Entry(Jwt token, TokenFacts facts, Instant goodUntil) {}
}
