package io.fitconnect.gateway.websession;

import io.fitconnect.gateway.edge.CleanRequest;
import io.fitconnect.gateway.websession.browser.PublicAddress;
import io.fitconnect.gateway.websession.browser.SameOrigin;
import io.fitconnect.gateway.websession.browser.WebCookies;
import io.fitconnect.gateway.websession.provider.Provider;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Ends the session here at once, and sends the browser to auth-service, which ends it everywhere. */
@Component
final class SignOutEndpoint {

    private final SealedSessions sessions;
    private final WebCookies cookies;
    private final SameOrigin origin;
    private final Provider provider;
    private final EndedSessions ended;

    SignOutEndpoint(
            SealedSessions sessions, WebCookies cookies, SameOrigin origin, Provider provider, EndedSessions ended) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.origin = origin;
        this.provider = provider;
        this.ended = ended;
    }

    Mono<ServerResponse> handle(ServerRequest request) {
        if (!origin.isOwn(CleanRequest.of(request.exchange()).nettyHeaders())) {
            return Mono.error(SessionProblems.foreignPage());
        }
        WebSession session = sessions.find(request.exchange());
        cookies.removeSession(request.exchange());
        if (session == null) {
            return Answers.seeOther(PublicAddress.APP);
        }
        ended.add(session.accountId(), session.sessionId());
        return Answers.seeOther(provider.endOfSession(session.idToken()));
    }
}
