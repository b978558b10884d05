package io.fitconnect.gateway.websession;

import io.fitconnect.gateway.edge.CleanRequest;
import io.fitconnect.gateway.token.InvalidTokenLimiter;
import io.fitconnect.gateway.websession.browser.PublicAddress;
import io.fitconnect.gateway.websession.browser.ReturnPath;
import io.fitconnect.gateway.websession.provider.Provider;
import io.netty.handler.codec.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Sends a browser to auth-service to sign in; with {@code silent=yes} it comes back at once from a browser without a session there. */
@Component
final class SignInEndpoint {

    static final String PATH = "/app/sign-in";

    private final SignIns signIns;
    private final Provider provider;
    private final PublicAddress address;
    private final InvalidTokenLimiter limiter;

    SignInEndpoint(SignIns signIns, Provider provider, PublicAddress address, InvalidTokenLimiter limiter) {
        this.signIns = signIns;
        this.provider = provider;
        this.address = address;
        this.limiter = limiter;
    }

    Mono<ServerResponse> handle(ServerRequest request) {
        CleanRequest clean = CleanRequest.of(request.exchange());
        limiter.requireAnonymous(clean.clientAddress());
        if (!address.isHost(
                hostOf(clean.nettyHeaders()))) { // the callback comes to the public host, and so must the cookie
            return Answers.redirect(address.of(clean.netty().uri()));
        }
        String returnTo = ReturnPath.of(request.queryParam("return-to").orElse(null));
        boolean silent = request.queryParam("silent").filter("yes"::equals).isPresent();
        SignIn begun = signIns.begin(request.exchange(), returnTo, silent);
        return Answers.redirect(provider.authorization(begun.state(), begun.nonce(), begun.verifier(), silent));
    }

    /** As the edge has resolved it, behind trusted proxies too. */
    private static String hostOf(HttpHeaders headers) {
        return headers.get("X-Forwarded-Host", "");
    }
}
