package io.fitconnect.social.club;

import java.time.Instant;
import java.util.UUID;

/** Where a list of members goes on. */
public record MemberPosition(int rank, Instant since, UUID athleteId) {

    public static final MemberPosition FIRST = new MemberPosition(-1, Instant.EPOCH, new UUID(0, 0));

    public static MemberPosition of(Membership last) {
        return new MemberPosition(last.role().rank(), last.since(), last.athlete());
    }
}
