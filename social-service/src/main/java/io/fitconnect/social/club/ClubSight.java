package io.fitconnect.social.club;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Decides who sees a club: everyone, or its members and whom it invited. Ask this before showing anything of a club. A block between
 * two people hides them from each other in the club, and not the club.
 */
@Component
public class ClubSight {

    private final Clubs clubs;
    private final Memberships memberships;

    ClubSight(Clubs clubs, Memberships memberships) {
        this.clubs = clubs;
        this.memberships = memberships;
    }

    /** Refuses with the 404 of an unknown one what is not shown to the viewer. */
    public Club require(UUID id, UUID viewer) {
        return find(id, viewer).orElseThrow(() -> ClubProblems.notFound(id));
    }

    /** Whether the viewer sees the club. */
    public boolean shows(UUID id, UUID viewer) {
        return find(id, viewer).isPresent();
    }

    /** Whether the athlete is a member of a club that is not closed. */
    public boolean isMember(UUID id, UUID athlete) {
        return findRole(id, athlete).isPresent();
    }

    /** The role of a member of a club that is not closed. */
    public Optional<ClubRole> findRole(UUID id, UUID athlete) {
        boolean isThere = clubs.find(id).filter(ClubSight::isThere).isPresent();
        return memberships
                .find(id, athlete)
                .filter(own -> isThere && own.isMember())
                .map(Membership::role);
    }

    /** Looks at the viewer's membership where that decides: a crowd that joins what everyone sees would conflict there. */
    private Optional<Club> find(UUID id, UUID viewer) {
        Optional<Club> club = clubs.find(id).filter(ClubSight::isThere);
        if (club.filter(found -> found.details().visibility() == ClubVisibility.EVERYONE)
                .isPresent()) {
            return club;
        }
        boolean isInside = memberships
                .find(id, viewer)
                .filter(own -> own.isMember() || own.is(MemberState.INVITED))
                .isPresent();
        return isInside ? club : Optional.empty();
    }

    private static boolean isThere(Club club) {
        return club.status() != ClubStatus.CLOSED;
    }
}
