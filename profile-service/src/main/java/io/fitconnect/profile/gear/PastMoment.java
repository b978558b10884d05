package io.fitconnect.profile.gear;

import io.fitconnect.platform.problem.InvalidValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A moment that an athlete states of something done; kept to the microsecond, as the store does. */
final class PastMoment {

    private static final Instant OLDEST = Instant.parse("1950-01-01T00:00:00Z");

    private PastMoment() {}

    static Instant require(String member, Optional<Instant> stated, Instant now) {
        Instant moment = stated.orElse(now).truncatedTo(ChronoUnit.MICROS);
        if (moment.isAfter(now) || moment.isBefore(OLDEST)) {
            throw InvalidValue.refuse(member, "must be a moment of 1950 to now");
        }
        return moment;
    }
}
