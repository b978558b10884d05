package io.fitconnect.gamification.flag;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Where the list of appeals goes on. */
public record AppealPosition(Instant appealedAt, UUID flag) {

    public static final AppealPosition FIRST = new AppealPosition(Instant.EPOCH, new UUID(0, 0));

    static AppealPosition of(Flag flag) {
        return new AppealPosition(Objects.requireNonNull(flag.appealedAt(), "appealedAt"), flag.id());
    }
}
