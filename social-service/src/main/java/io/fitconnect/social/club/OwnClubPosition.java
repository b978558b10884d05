package io.fitconnect.social.club;

import java.time.Instant;
import java.util.UUID;

/** Where a list of an athlete's clubs goes on. */
public record OwnClubPosition(Instant since, UUID clubId) {

    /** After every real one. */
    static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    static final OwnClubPosition LATEST = new OwnClubPosition(END, new UUID(-1, -1));

    /** Refuses a forged place whose time no database holds. */
    public OwnClubPosition {
        if (since.isBefore(Instant.EPOCH) || since.isAfter(END)) {
            throw new IllegalArgumentException("A place is later than 1970 and earlier than 9999");
        }
    }

    static OwnClubPosition of(Membership last) {
        return new OwnClubPosition(last.since(), last.club());
    }
}
