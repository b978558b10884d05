package io.fitconnect.gateway.token;

import io.fitconnect.gateway.token.jws.Fault;
import io.fitconnect.gateway.token.jws.SignedToken;
import io.fitconnect.gateway.token.jws.TokenClaims;
import io.fitconnect.gateway.token.jws.TokenRefused;
import io.fitconnect.gateway.token.key.KeySet;
import io.fitconnect.gateway.token.key.Signatures;
import io.fitconnect.gateway.token.key.SigningKeys;
import io.fitconnect.gateway.token.key.VerificationKey;
import io.fitconnect.platform.token.SecuritySettings;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The whole check of a token that is not in the cache: what costs nothing first, the signature last. */
@Component
class TokenCheck {

    /** What the scopes of tokens begin with that services use among themselves. */
    private static final String INTERNAL = "internal:";

    private final SecuritySettings expected;
    private final SigningKeys keys;
    private final Signatures signatures;
    private final Clock clock;
    private final int maxLength;
    private final long skewSeconds;

    TokenCheck(
            SecuritySettings expected, TokenSettings settings, SigningKeys keys, Signatures signatures, Clock clock) {
        this.expected = expected;
        this.keys = keys;
        this.signatures = signatures;
        this.clock = clock;
        this.maxLength = Math.toIntExact(settings.maxSize().toBytes());
        this.skewSeconds = settings.clockSkew().toSeconds();
    }

    /** Emits the verified token, or fails with {@link TokenRefused} or a refusal when no keys are at hand. */
    Mono<VerifiedToken> verify(String text) {
        if (text.length() > maxLength) {
            throw new TokenRefused(Fault.TOO_LARGE);
        }
        SignedToken token = SignedToken.parse(text);
        requireClaims(token.claims());
        VerificationKey key = keys.find(token.header().keyId());
        return key == null
                ? keys.refresh().flatMap(fresh -> verifyWith(requireKey(fresh, token), token))
                : verifyWith(key, token);
    }

    private void requireClaims(TokenClaims claims) {
        long now = clock.instant().getEpochSecond();
        if (!expected.issuer().equals(claims.issuer())) {
            throw new TokenRefused(Fault.ISSUER);
        }
        if (!claims.audience().contains(expected.audience())) {
            throw new TokenRefused(Fault.AUDIENCE);
        }
        if (now - skewSeconds >= claims.expiresAt()) {
            throw new TokenRefused(Fault.EXPIRED);
        }
        if (now + skewSeconds < claims.notBefore()) {
            throw new TokenRefused(Fault.NOT_YET_VALID);
        }
        if (claims.scopes().stream().anyMatch(scope -> scope.startsWith(INTERNAL))) {
            throw new TokenRefused(Fault.INTERNAL);
        }
    }

    private VerificationKey requireKey(KeySet fresh, SignedToken token) {
        @Nullable VerificationKey key = fresh.find(token.header().keyId());
        if (key != null) {
            return key;
        }
        if (keys.areStale()) {
            throw TokenProblems.keysUnavailable();
        }
        throw new TokenRefused(Fault.UNKNOWN_KEY);
    }

    private Mono<VerifiedToken> verifyWith(VerificationKey key, SignedToken token) {
        if (key.algorithm() != token.header().algorithm()) {
            throw new TokenRefused(Fault.ALGORITHM);
        }
        if (signatures.isQuick()) {
            return Mono.just(requireSignature(key, token));
        }
        return Mono.fromCallable(() -> requireSignature(key, token)).subscribeOn(Schedulers.parallel());
    }

    private VerifiedToken requireSignature(VerificationKey key, SignedToken token) {
        if (!signatures.verify(key, token.signedBytes(), token.signature())) {
            throw new TokenRefused(Fault.SIGNATURE);
        }
        return VerifiedToken.of(token);
    }
}
