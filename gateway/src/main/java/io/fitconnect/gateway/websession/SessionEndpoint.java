package io.fitconnect.gateway.websession;

import io.fitconnect.platform.problem.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Tells the web app's script who is signed in; never a token. */
@Component
final class SessionEndpoint {

    private final LiveSessions sessions;

    SessionEndpoint(LiveSessions sessions) {
        this.sessions = sessions;
    }

    /**
     * What the script reads.
     *
     * @param checkedUntil until then requests need nothing of auth-service; the session itself lasts longer
     */
    record SessionState(
            boolean signedIn,
            @Nullable String accountId,
            @Nullable String name,
            List<String> roles,
            @Nullable Instant checkedUntil) {

        private static final SessionState NONE = new SessionState(false, null, null, List.of(), null);

        static SessionState of(WebSession session) {
            return new SessionState(
                    true,
                    session.accountId(),
                    session.name(),
                    session.roles(),
                    Instant.ofEpochSecond(session.expiresAt()));
        }
    }

    Mono<ServerResponse> handle(ServerRequest request) {
        return sessions.find(request.exchange())
                .map(SessionState::of)
                .onErrorResume(SessionEndpoint::isEnded, ended -> Mono.just(SessionState.NONE))
                .defaultIfEmpty(SessionState.NONE)
                .flatMap(state -> Answers.ok().bodyValue(state));
    }

    static boolean isEnded(Throwable failure) {
        return failure instanceof Refusal refusal && refusal.type().status() == HttpStatus.UNAUTHORIZED;
    }
}
