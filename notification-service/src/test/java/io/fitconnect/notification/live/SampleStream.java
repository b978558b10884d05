package io.fitconnect.notification.live;

import io.fitconnect.platform.revocation.TokenFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stream that notes what it is given. */
final class SampleStream implements LiveStream {

    private final UUID athlete;
    private final TokenFacts token;
    final List<String> offered = new ArrayList<>();

    @Nullable
    StreamEnd end;

    SampleStream(UUID athlete, String session) {
        this.athlete = athlete;
        this.token = new TokenFacts(athlete.toString(), session, "fitconnect-web", null, Instant.EPOCH);
    }

    @Override
    public UUID athlete() {
        return athlete;
    }

    @Override
    public TokenFacts token() {
        return token;
    }

    @Override
    public void offer(Signal signal) {
        offered.add(signal.kind());
    }

    @Override
    public void beat(Position upTo) {
        offered.add("beat " + upTo);
    }

    @Override
    public void end(StreamEnd why) {
        end = why;
    }
}
