package io.fitconnect.social.club;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import java.util.Optional;
import java.util.UUID;

/** Lists the people of a club: members for members, all others for those who lead it. */
@UseCase(readOnly = true)
public class ListMembers {

    private final ClubSight sight;
    private final Memberships memberships;

    ListMembers(ClubSight sight, Memberships memberships) {
        this.sight = sight;
        this.memberships = memberships;
    }

    /** Returns a page without those who are hidden or separated from the viewer by a block; roles first, then the longest. */
    public Page<Membership> handle(UUID id, UUID viewer, MemberList which, Optional<MemberPosition> after, int limit) {
        Page.requireLimit(limit);
        sight.require(id, viewer);
        Membership own =
                memberships.find(id, viewer).filter(Membership::isMember).orElseThrow(ClubProblems::membersOnly);
        if (which.isForStaff() && !own.leadsAs(ClubRole.MODERATOR)) {
            throw ClubProblems.higherRoleDecides();
        }
        return Page.of(
                memberships.list(id, which.state(), viewer, after.orElse(MemberPosition.FIRST), limit + 1),
                limit,
                MemberPosition::of);
    }
}
