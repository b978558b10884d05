package io.fitconnect.gateway.edge;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** A new W3C trace: a client's own trace is never continued, so that nobody outside can steer what is sampled. */
record TraceParent(String traceId, String header) {

    static TraceParent begin(double samplingProbability) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        String trace = hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong() | 1);
        String parent = hex.toHexDigits(random.nextLong() | 1);
        String flags = random.nextDouble() < samplingProbability ? "01" : "00";
        return new TraceParent(trace, "00-" + trace + "-" + parent + "-" + flags);
    }
}
