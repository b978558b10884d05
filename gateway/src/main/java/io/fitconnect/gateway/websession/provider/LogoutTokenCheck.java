package io.fitconnect.gateway.websession.provider;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fitconnect.gateway.token.StatementCheck;
import io.fitconnect.gateway.token.jws.SignedStatement;
import io.fitconnect.gateway.token.jws.TokenFault;
import io.fitconnect.gateway.token.jws.TokenRefused;
import io.fitconnect.platform.token.SecuritySettings;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks logout tokens as OpenID Connect Back-Channel Logout 2.6 says; each counts once. */
@Component
public final class LogoutTokenCheck {

    private static final String TYPE = "logout+jwt";
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long MOST = 100_000;

    private final StatementCheck signatures;
    private final SecuritySettings security;
    private final WebClientSettings settings;
    private final Clock clock;
    private final Cache<String, Boolean> seen = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(LONGEST.multipliedBy(2))
            .build();

    LogoutTokenCheck(StatementCheck signatures, SecuritySettings security, WebClientSettings settings, Clock clock) {
        this.signatures = signatures;
        this.security = security;
        this.settings = settings;
        this.clock = clock;
    }

    /** Emits the logout token, or fails with {@link TokenRefused}. */
    public Mono<SignedStatement> verify(String text) {
        return Mono.fromSupplier(() -> requireClaims(SignedStatement.parse(text)))
                .flatMap(signatures::verify)
                .map(this::requireFirst);
    }

    private SignedStatement requireClaims(SignedStatement token) {
        long now = clock.instant().getEpochSecond();
        long skew = security.clockSkew().toSeconds();
        long issued = token.seconds("iat");
        TokenFault.TYPE.unless(TYPE.equals(token.type()));
        TokenFault.ISSUER.unless(security.issuer().equals(token.text("iss")));
        TokenFault.AUDIENCE.unless(token.texts("aud").contains(settings.clientId()));
        TokenFault.NOT_YET_VALID.unless(issued <= now + skew);
        TokenFault.EXPIRED.unless(now - skew < token.seconds("exp") && now - skew < issued + LONGEST.toSeconds());
        TokenFault.MALFORMED.unless(token.claims().path("events").path(EVENT).isObject());
        TokenFault.MALFORMED.unless(
                !token.claims().has("nonce") && !token.text("jti").isEmpty());
        TokenFault.MALFORMED.unless(
                !token.text("sid").isEmpty() || !token.text("sub").isEmpty());
        return token;
    }

    /** Noted only once the signature holds, or a forged token would use up the id of a right one. */
    private SignedStatement requireFirst(SignedStatement token) {
        TokenFault.MALFORMED.unless(seen.asMap().putIfAbsent(token.text("jti"), true) == null);
        return token;
    }
}
