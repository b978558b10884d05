package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.problem.InvalidValue;
import java.time.Duration;
import java.time.Instant;

/** When a group training may start: after now, and within two years. */
final class StartRule {

    private static final Duration FARTHEST = Duration.ofDays(731);

    private StartRule() {}

    static void require(Instant start, Instant now) {
        if (!start.isAfter(now)) {
            throw InvalidValue.refuse("startTime", "must be in the future");
        }
        if (start.isAfter(now.plus(FARTHEST))) {
            throw InvalidValue.refuse("startTime", "must be within two years");
        }
    }
}
