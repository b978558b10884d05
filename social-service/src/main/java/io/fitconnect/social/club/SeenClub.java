package io.fitconnect.social.club;

import io.fitconnect.social.content.Hiding;
import java.util.Optional;
import java.util.UUID;

/**
 * A club as one viewer sees it.
 *
 * @param club    without its own words where they are hidden from the viewer
 * @param members as many as the viewer can know of
 * @param hiding  that a moderator hides its words
 */
public record SeenClub(Club club, int members, Optional<Membership> own, Optional<Hiding> hiding) {

    /** To its owner, that its words are hidden from all others. */
    public Optional<Hiding> shownHiding() {
        return own.filter(membership -> membership.leadsAs(ClubRole.OWNER)).flatMap(membership -> hiding);
    }

    /** The viewer's membership where it says something: of who left or was refused nothing is said. */
    public Optional<Membership> shownOwn() {
        return own.filter(membership -> membership.isPresent() || membership.is(MemberState.BANNED));
    }

    /** Whether the viewer leads the club. */
    public boolean isLedByViewer() {
        return own.filter(membership -> membership.leadsAs(ClubRole.MODERATOR)).isPresent();
    }

    public UUID id() {
        return club.id();
    }
}
