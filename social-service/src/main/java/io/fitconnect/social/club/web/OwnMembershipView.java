package io.fitconnect.social.club.web;

import io.fitconnect.social.club.ClubRole;
import io.fitconnect.social.club.MemberState;
import io.fitconnect.social.club.Membership;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the viewer is to a club. */
@Schema(name = "OwnClubMembership")
record OwnMembershipView(
        @Schema(description = "invited, requested, member or banned")
        MemberState state,

        @Schema(description = "Absent for one who is no member") @Nullable
        ClubRole role,

        @Schema(description = "When the state began", example = "2026-11-30T07:30:00Z")
        Instant sinceAt) {

    static OwnMembershipView of(Membership own) {
        return new OwnMembershipView(own.state(), own.isMember() ? own.role() : null, own.since());
    }
}
