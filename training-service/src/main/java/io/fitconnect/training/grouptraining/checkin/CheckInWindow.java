package io.fitconnect.training.grouptraining.checkin;

import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingStatus;
import java.time.Duration;
import java.time.Instant;

/** When the participants of a group training may check each other in, and for how long readings are taken. */
record CheckInWindow(Instant opens, Instant closes) {

    /** People gather before the start. */
    static final Duration BEFORE = Duration.ofHours(2);

    /** People stay together after the end, and not every run keeps to its schedule. */
    static final Duration AFTER = Duration.ofHours(3);

    /** A phone may find no network for a while. */
    static final Duration UPLOAD = Duration.ofDays(30);

    static CheckInWindow of(GroupTraining training) {
        return new CheckInWindow(
                training.details().start().minus(BEFORE),
                training.details().end().plus(AFTER));
    }

    /** Refuses with 409 a reading that was made or is uploaded at a wrong time. */
    static void require(GroupTraining training, Instant readAt, Instant now) {
        CheckInWindow window = of(training);
        if (training.status() == GroupTrainingStatus.CANCELLED) {
            throw CheckInProblems.cancelled();
        }
        if (readAt.isBefore(window.opens) || readAt.isAfter(window.closes)) {
            throw CheckInProblems.closed();
        }
        if (readAt.isAfter(now.plus(Slot.TOLERANCE))) {
            throw CheckInProblems.clockAhead();
        }
        if (now.isAfter(window.closes.plus(UPLOAD))) {
            throw CheckInProblems.uploadOver();
        }
    }
}
