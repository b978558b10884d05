package io.fitconnect.gateway.websession;

import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Answers that no cache keeps. */
final class Answers {

    private Answers() {}

    static ServerResponse.BodyBuilder ok() {
        return ServerResponse.ok().cacheControl(CacheControl.noStore());
    }

    static Mono<ServerResponse> redirect(String target) {
        return to(HttpStatus.FOUND, target);
    }

    /** After a POST. */
    static Mono<ServerResponse> seeOther(String target) {
        return to(HttpStatus.SEE_OTHER, target);
    }

    private static Mono<ServerResponse> to(HttpStatus status, String target) {
        return ServerResponse.status(status)
                .cacheControl(CacheControl.noStore())
                .location(URI.create(target))
                .build();
    }
}
