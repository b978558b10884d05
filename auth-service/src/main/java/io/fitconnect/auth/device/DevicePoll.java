package io.fitconnect.auth.device;

import java.time.Duration;
import java.time.Instant;

/** The last poll of a device, and how long it has to pause before the next. */
public record DevicePoll(Instant at, Duration interval) {

    private static final Duration PENALTY = Duration.ofSeconds(5); // RFC 8628, section 3.5

    boolean isTooEarly(Instant now, Duration tolerance) {
        return now.isBefore(at.plus(interval).minus(tolerance));
    }

    /** The poll that follows this one. */
    DevicePoll next(Instant now, Duration tolerance) {
        return new DevicePoll(now, isTooEarly(now, tolerance) ? interval.plus(PENALTY) : interval);
    }
}
