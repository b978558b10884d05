package io.fitconnect.gateway.token;

import io.fitconnect.gateway.token.jws.SignedStatement;
import io.fitconnect.gateway.token.jws.TokenFault;
import io.fitconnect.gateway.token.jws.TokenRefused;
import io.fitconnect.gateway.token.key.Signatures;
import io.fitconnect.gateway.token.key.SigningKeys;
import io.fitconnect.gateway.token.key.VerificationKey;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Checks who signed an ID token or a logout token; what it says is for the caller to check, before this. */
@Component
public class StatementCheck {

    private final SigningKeys keys;
    private final Signatures signatures;

    StatementCheck(SigningKeys keys, Signatures signatures) {
        this.keys = keys;
        this.signatures = signatures;
    }

    /** Emits the statement once its signature is verified, or fails with {@link TokenRefused}. */
    public Mono<SignedStatement> verify(SignedStatement statement) {
        return Mono.fromSupplier(() -> keys.find(statement.keyId()))
                .switchIfEmpty(keys.refresh().mapNotNull(fresh -> fresh.find(statement.keyId())))
                .switchIfEmpty(Mono.error(() -> new TokenRefused(TokenFault.UNKNOWN_KEY)))
                .publishOn(Schedulers.parallel())
                .map(key -> requireSignature(key, statement));
    }

    private SignedStatement requireSignature(VerificationKey key, SignedStatement statement) {
        if (key.algorithm() != statement.algorithm()) {
            throw new TokenRefused(TokenFault.ALGORITHM);
        }
        if (!signatures.verify(key, statement.signedBytes(), statement.signature())) {
            throw new TokenRefused(TokenFault.SIGNATURE);
        }
        return statement;
    }
}
