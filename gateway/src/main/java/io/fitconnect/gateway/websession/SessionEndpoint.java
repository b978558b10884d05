package io.fitconnect.gateway.websession;

import io.fitconnect.gateway.webapp.TileServer;
import io.fitconnect.gateway.webapp.WebApp;
import io.fitconnect.platform.problem.Refusal;
import java.net.URI;
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
    private final URI shop;
    private final @Nullable TileServer tiles;

    SessionEndpoint(LiveSessions sessions, WebSessionSettings settings, WebApp webApp) {
        this.sessions = sessions;
        this.shop = settings.shop();
        this.tiles = webApp.findTiles().orElse(null);
    }

    /**
     * What the script reads.
     *
     * @param checkedUntil until then requests need nothing of auth-service; the session itself lasts longer
     * @param shop where the app leads for shopping
     * @param tiles whose map is drawn; absent where the app draws its own
     */
    record SessionState(
            boolean signedIn,
            @Nullable String accountId,
            @Nullable String name,
            List<String> roles,
            @Nullable Instant checkedUntil,
            URI shop,
            @Nullable TileServer tiles) {

        static SessionState none(URI shop, @Nullable TileServer tiles) {
            return new SessionState(false, null, null, List.of(), null, shop, tiles);
        }

        static SessionState of(WebSession session, URI shop, @Nullable TileServer tiles) {
            return new SessionState(
                    true,
                    session.accountId(),
                    session.name(),
                    session.roles(),
                    Instant.ofEpochSecond(session.expiresAt()),
                    shop,
                    tiles);
        }
    }

    Mono<ServerResponse> handle(ServerRequest request) {
        return sessions.find(request.exchange())
                .map(session -> SessionState.of(session, shop, tiles))
                .onErrorResume(SessionEndpoint::isEnded, ended -> Mono.just(SessionState.none(shop, tiles)))
                .defaultIfEmpty(SessionState.none(shop, tiles))
                .flatMap(state -> Answers.ok().bodyValue(state));
    }

    static boolean isEnded(Throwable failure) {
        return failure instanceof Refusal refusal && refusal.type().status() == HttpStatus.UNAUTHORIZED;
    }
}
