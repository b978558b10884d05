package io.fitconnect.local.part;

import java.time.Duration;

/** How a process wants to be asked to end, and how long that may take before it is killed. */
public record StopRule(StopSignal signal, Duration timeout) {

    private static final Duration USUAL = Duration.ofSeconds(30);
    private static final Duration RECORDING = Duration.ofMinutes(5);

    public static StopRule usual(StopSignal signal) {
        return new StopRule(signal, USUAL);
    }

    /** For a part that runs in the process of another. */
    public static StopRule leaving() {
        return new StopRule(StopSignal.LEAVE, USUAL);
    }

    /** Whether the process takes its time at the end. */
    public boolean isSlow() {
        return timeout.compareTo(USUAL) > 0;
    }

    /** For a virtual machine that writes its class-data archive when it ends. */
    public static StopRule recording() {
        return new StopRule(StopSignal.TERM, RECORDING);
    }
}
