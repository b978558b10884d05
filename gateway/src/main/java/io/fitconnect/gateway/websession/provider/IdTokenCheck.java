package io.fitconnect.gateway.websession.provider;

import io.fitconnect.gateway.token.StatementCheck;
import io.fitconnect.gateway.token.jws.SignedStatement;
import io.fitconnect.gateway.token.jws.TokenFault;
import io.fitconnect.gateway.token.jws.TokenRefused;
import io.fitconnect.platform.token.SecuritySettings;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks ID tokens as OpenID Connect Core 3.1.3.7 says, signature included. */
@Component
public final class IdTokenCheck {

    private static final Set<String> TYPES = Set.of("", "jwt");

    private final StatementCheck signatures;
    private final SecuritySettings security;
    private final WebClientSettings settings;
    private final Clock clock;

    IdTokenCheck(StatementCheck signatures, SecuritySettings security, WebClientSettings settings, Clock clock) {
        this.signatures = signatures;
        this.security = security;
        this.settings = settings;
        this.clock = clock;
    }

    /** Emits the ID token, or fails with {@link TokenRefused}. */
    public Mono<SignedStatement> verify(String text, String nonce) {
        return Mono.fromSupplier(() -> requireClaims(SignedStatement.parse(text), nonce))
                .flatMap(signatures::verify);
    }

    private SignedStatement requireClaims(SignedStatement token, String nonce) {
        long now = clock.instant().getEpochSecond();
        long skew = security.clockSkew().toSeconds();
        TokenFault.TYPE.unless(TYPES.contains(token.type()));
        TokenFault.ISSUER.unless(security.issuer().equals(token.text("iss")));
        TokenFault.AUDIENCE.unless(token.texts("aud").equals(List.of(settings.clientId())));
        TokenFault.AUDIENCE.unless(
                !token.claims().has("azp") || settings.clientId().equals(token.text("azp")));
        TokenFault.EXPIRED.unless(now - skew < token.seconds("exp"));
        TokenFault.NOT_YET_VALID.unless(token.seconds("iat") > 0 && token.seconds("iat") <= now + skew);
        TokenFault.MALFORMED.unless(
                nonce.equals(token.text("nonce")) && !token.text("sub").isEmpty());
        return token;
    }
}
