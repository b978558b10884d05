package io.fitconnect.gateway.stream;

import io.fitconnect.gateway.token.VerifiedToken;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** One open stream. */
final class OpenStream {

    private final VerifiedToken token;
    private final Duration longest;
    private final Sinks.Empty<Void> end = Sinks.empty();

    OpenStream(VerifiedToken token, Duration longest) {
        this.token = token;
        this.longest = longest;
    }

    VerifiedToken token() {
        return token;
    }

    /** Completes when the stream must end. */
    Mono<?> ended() {
        return Mono.firstWithSignal(end.asMono(), Mono.delay(longest));
    }

    void end() {
        Sinks.EmitResult unused = end.tryEmitEmpty(); // a second end changes nothing
    }
}
