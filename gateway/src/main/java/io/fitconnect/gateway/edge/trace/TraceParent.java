package io.fitconnect.gateway.edge.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** A trace that the gateway begins and passes on without recording a span of its own. */
public record TraceParent(String id, String header) implements Trace {

    public static TraceParent begin(double samplingProbability) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        String trace = hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong() | 1);
        String parent = hex.toHexDigits(random.nextLong() | 1);
        String flags = random.nextDouble() < samplingProbability ? "01" : "00";
        return new TraceParent(trace, "00-" + trace + "-" + parent + "-" + flags);
    }

    @Override
    public void end(@Nullable String route, int status) {
        // nothing was recorded
    }
}
