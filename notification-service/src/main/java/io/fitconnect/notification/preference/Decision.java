package io.fitconnect.notification.preference;

import java.time.Instant;

/** Whether a channel carries a notification, and when. */
public sealed interface Decision {

    /** At once. */
    record Now() implements Decision {}

    /** Not before that time. */
    record Later(Instant at) implements Decision {}

    /** Together with others of the day, at that time. */
    record Digest(Instant at) implements Decision {}

    /** Never, since the athlete does not want it. */
    record Never() implements Decision {}

    /** Never, since the channel has carried as much today as the athlete lets it. */
    record Capped() implements Decision {}
}
