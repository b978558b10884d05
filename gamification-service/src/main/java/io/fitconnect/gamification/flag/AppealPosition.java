package io.fitconnect.gamification.flag;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Where the list of appeals goes on. */
public record AppealPosition(Instant appealedAt, UUID flag) {

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    public static final AppealPosition FIRST = new AppealPosition(Instant.EPOCH, new UUID(0, 0));

    public AppealPosition {
        if (appealedAt.isBefore(Instant.EPOCH) || appealedAt.isAfter(LAST)) {
            throw new IllegalArgumentException("no appeal has such a position");
        }
    }

    static AppealPosition of(Flag flag) {
        return new AppealPosition(Objects.requireNonNull(flag.appealedAt(), "appealedAt"), flag.id());
    }
}
