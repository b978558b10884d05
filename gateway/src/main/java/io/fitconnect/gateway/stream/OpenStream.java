package io.fitconnect.gateway.stream;

import io.fitconnect.gateway.token.VerifiedToken;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** One stream under way, which anybody may end. */
final class OpenStream {

    private final VerifiedToken token;
    private final Sinks.Empty<Void> end = Sinks.empty();

    OpenStream(VerifiedToken token) {
        this.token = token;
    }

    VerifiedToken token() {
        return token;
    }

    Mono<Void> ended() {
        return end.asMono();
    }

    void end() {
        Sinks.EmitResult unused = end.tryEmitEmpty(); // a second end changes nothing
    }
}
