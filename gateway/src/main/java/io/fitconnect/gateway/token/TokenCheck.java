package io.fitconnect.gateway.token;

import io.fitconnect.gateway.token.jws.SignedToken;
import io.fitconnect.gateway.token.jws.TokenClaims;
import io.fitconnect.gateway.token.jws.TokenFault;
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

/** Checks a token that is not in the cache: cheap checks first, the signature last. */
@Component
class TokenCheck {

    /** Prefix of the scopes of tokens between services. */
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
            throw new TokenRefused(TokenFault.TOO_LARGE);
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
            throw new TokenRefused(TokenFault.ISSUER);
        }
        if (!claims.audience().contains(expected.audience())) {
            throw new TokenRefused(TokenFault.AUDIENCE);
        }
        if (now - skewSeconds >= claims.expiresAt()) {
            throw new TokenRefused(TokenFault.EXPIRED);
        }
        if (now + skewSeconds < claims.notBefore()) {
            throw new TokenRefused(TokenFault.NOT_YET_VALID);
        }
        if (claims.scopes().stream().anyMatch(scope -> scope.startsWith(INTERNAL))) {
            throw new TokenRefused(TokenFault.INTERNAL);
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
        throw new TokenRefused(TokenFault.UNKNOWN_KEY);
    }

    private Mono<VerifiedToken> verifyWith(VerificationKey key, SignedToken token) {
        if (key.algorithm() != token.header().algorithm()) {
            throw new TokenRefused(TokenFault.ALGORITHM);
        }
        if (signatures.isQuick()) {
            return Mono.just(requireSignature(key, token));
        }
        return Mono.fromCallable(() -> requireSignature(key, token)).subscribeOn(Schedulers.parallel());
    }

    private VerifiedToken requireSignature(VerificationKey key, SignedToken token) {
        if (!signatures.verify(key, token.signedBytes(), token.signature())) {
            throw new TokenRefused(TokenFault.SIGNATURE);
        }
        return VerifiedToken.of(token);
    }
}
