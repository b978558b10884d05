package io.fitconnect.social.club;

import java.time.Instant;
import java.util.UUID;

/** Where a list of an athlete's clubs goes on. */
public record OwnClubPosition(Instant since, UUID clubId) {

    /** Before the latest. */
    static final OwnClubPosition LATEST = new OwnClubPosition(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    static OwnClubPosition of(Membership last) {
        return new OwnClubPosition(last.since(), last.club());
    }
}
