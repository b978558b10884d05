package io.fitconnect.gateway.websession;

import io.fitconnect.gateway.edge.CleanRequest;
import io.fitconnect.gateway.token.InvalidTokenLimiter;
import io.fitconnect.gateway.token.jws.SignedStatement;
import io.fitconnect.gateway.token.jws.TokenFault;
import io.fitconnect.gateway.token.jws.TokenRefused;
import io.fitconnect.gateway.websession.provider.LogoutTokenCheck;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Takes auth-service's word that a session has ended (OpenID Connect Back-Channel Logout). */
@Component
final class BackChannelLogout {

    private static final Logger log = LoggerFactory.getLogger(BackChannelLogout.class);
    private static final Duration LONGEST_BODY = Duration.ofSeconds(5);

    private final LogoutTokenCheck tokens;
    private final EndedSessions ended;
    private final InvalidTokenLimiter limiter;

    BackChannelLogout(LogoutTokenCheck tokens, EndedSessions ended, InvalidTokenLimiter limiter) {
        this.tokens = tokens;
        this.ended = ended;
        this.limiter = limiter;
    }

    Mono<ServerResponse> handle(ServerRequest request) {
        limiter.requireAnonymous(CleanRequest.of(request.exchange()).clientAddress());
        return request.formData()
                .timeout(LONGEST_BODY)
                .map(BackChannelLogout::tokenIn)
                .flatMap(tokens::verify)
                .doOnNext(this::end)
                .flatMap(done -> Answers.ok().build())
                .onErrorResume(TokenRefused.class, refused -> refuse(refused.fault()))
                .onErrorResume(TimeoutException.class, slow -> refuse(TokenFault.MISSING));
    }

    private void end(SignedStatement token) {
        ended.add(token.text("sub"), token.text("sid"));
        log.info("auth-service ended a web session");
    }

    private static String tokenIn(MultiValueMap<String, String> form) {
        List<String> values = form.getOrDefault("logout_token", List.of());
        TokenFault.MISSING.unless(values.size() == 1);
        return values.get(0);
    }

    private static Mono<ServerResponse> refuse(TokenFault fault) {
        log.warn("A logout token does not hold: {}", fault);
        return ServerResponse.badRequest()
                .cacheControl(CacheControl.noStore())
                .bodyValue(Map.of("error", "invalid_request", "error_description", "The logout token does not hold."));
    }
}
