package io.fitconnect.gateway.stream;

import io.fitconnect.gateway.token.VerifiedToken;
import io.fitconnect.platform.revocation.Revocations;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The streams that are open now, by caller. Ends them when their token is revoked and when the gateway stops. */
@Component
public final class OpenStreams implements SmartLifecycle {

    private final ConcurrentMap<Caller, Set<OpenStream>> streams = new ConcurrentHashMap<>();
    private final int perCaller;
    private final Duration longest;
    private final Revocations revocations;
    private volatile boolean running;

    OpenStreams(StreamSettings settings, Revocations revocations, MeterRegistry registry) {
        this.perCaller = settings.perCaller();
        this.longest = settings.longest();
        this.revocations = revocations;
        Gauge.builder("fitconnect.gateway.streams.open", this, OpenStreams::count)
                .description("Streams that are open")
                .register(registry);
        revocations.onRevocation(news -> endThose(token -> news.revokes(token.facts())));
    }

    /** Adds a stream of the token's caller; null when the caller has as many as allowed. */
    @Nullable
    OpenStream open(VerifiedToken token) {
        OpenStream stream = new OpenStream(token, longest);
        Set<OpenStream> ofCaller = streams.compute(Caller.of(token), (caller, open) -> {
            Set<OpenStream> set = open == null ? ConcurrentHashMap.newKeySet() : open;
            if (set.size() < perCaller) {
                set.add(stream);
            }
            return set;
        });
        if (!running || revocations.isRevoked(token.facts())) { // since its token was checked
            stream.end();
        }
        return ofCaller.contains(stream) ? stream : null;
    }

    void closed(OpenStream stream) {
        streams.computeIfPresent(Caller.of(stream.token()), (caller, open) -> {
            open.remove(stream);
            return open.isEmpty() ? null : open;
        });
    }

    /** Ends every stream whose token the predicate accepts. */
    void endThose(Predicate<VerifiedToken> which) {
        streams.values()
                .forEach(open -> open.stream()
                        .filter(stream -> which.test(stream.token()))
                        .forEach(OpenStream::end));
    }

    int count() {
        return streams.values().stream().mapToInt(Set::size).sum();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        endThose(token -> true);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server waits for the requests under way, which a stream would keep waiting. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE + 1;
    }

    private record Caller(String subject, String clientId) {

        static Caller of(VerifiedToken token) {
            return new Caller(token.subject(), token.clientId());
        }
    }
}
