package io.fitconnect.social.club;

import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decides who may lead a club, and on whom. */
@Component
public class ClubStaff {

    private final ClubSight sight;
    private final Memberships memberships;
    private final Visibilities visibilities;

    ClubStaff(ClubSight sight, Memberships memberships, Visibilities visibilities) {
        this.sight = sight;
        this.memberships = memberships;
        this.visibilities = visibilities;
    }

    /** Refuses with 404 who does not see the club, and with 403 who has a lower role. */
    public Acting require(UUID club, UUID actor, ClubRole least) {
        Club found = sight.require(club, actor);
        Membership own =
                memberships.find(club, actor).filter(Membership::isMember).orElseThrow(ClubProblems::higherRoleDecides);
        if (!own.leadsAs(least)) {
            throw ClubProblems.higherRoleDecides();
        }
        return new Acting(found, own);
    }

    /**
     * Finds whom the act is about. Refuses with the same 404 who is nothing to the club, who is hidden and who is separated from the
     * actor by a block, and with 403 one whose role is not below the actor's.
     */
    public Membership requireBelow(Acting acting, UUID athlete) {
        Membership target = requireKnown(acting, athlete);
        if (!acting.own().role().outranks(target.role())) {
            throw ClubProblems.higherRoleDecides();
        }
        return target;
    }

    /** Finds whom the act is about, whatever the role. */
    public Membership requireKnown(Acting acting, UUID athlete) {
        boolean isKnown = visibilities.sight(athlete, acting.own().athlete()).standing() != Standing.NONE;
        return memberships
                .find(acting.club().id(), athlete)
                .filter(target -> isKnown)
                .orElseThrow(() -> ClubProblems.notInClub(athlete));
    }

    /** Who acts, on which club. */
    public record Acting(Club club, Membership own) {}
}
