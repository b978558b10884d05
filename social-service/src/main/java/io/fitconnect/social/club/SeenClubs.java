package io.fitconnect.social.club;

import io.fitconnect.social.content.HiddenContents;
import io.fitconnect.social.content.Hiding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Adds to clubs what one viewer sees of them, in a fixed number of statements. */
@Component
class SeenClubs {

    private final Memberships memberships;
    private final MemberCounts counts;
    private final HiddenContents hiddenContents;

    SeenClubs(Memberships memberships, MemberCounts counts, HiddenContents hiddenContents) {
        this.memberships = memberships;
        this.counts = counts;
        this.hiddenContents = hiddenContents;
    }

    List<SeenClub> list(Collection<Club> clubs, UUID viewer) {
        if (clubs.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = clubs.stream().map(Club::id).toList();
        Map<UUID, Membership> own = memberships.list(viewer, ids);
        Map<UUID, Integer> members = counts.count(ids, viewer);
        Map<UUID, Hiding> hidden = hiddenContents.listPlaces(ids);
        return clubs.stream()
                .map(club -> new SeenClub(
                        hidden.containsKey(club.id()) && !viewer.equals(club.owner()) ? club.withheld() : club,
                        members.getOrDefault(club.id(), 0),
                        Optional.ofNullable(own.get(club.id())),
                        Optional.ofNullable(hidden.get(club.id()))))
                .toList();
    }
}
