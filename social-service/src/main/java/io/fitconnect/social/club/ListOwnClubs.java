package io.fitconnect.social.club;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists an athlete's own clubs, those of the latest change first. */
@UseCase(readOnly = true)
public class ListOwnClubs {

    private final Memberships memberships;
    private final Clubs clubs;
    private final SeenClubs seen;

    ListOwnClubs(Memberships memberships, Clubs clubs, SeenClubs seen) {
        this.memberships = memberships;
        this.clubs = clubs;
        this.seen = seen;
    }

    /** Returns a page, behind a place. */
    public Page<SeenClub> handle(UUID athlete, OwnList which, Optional<OwnClubPosition> before, int limit) {
        Page.requireLimit(limit);
        List<Membership> found =
                memberships.listOwn(athlete, which.state(), before.orElse(OwnClubPosition.LATEST), limit + 1);
        Page<Membership> page = Page.of(found, limit, OwnClubPosition::of);
        List<UUID> ids = page.items().stream().map(Membership::club).toList();
        Map<UUID, SeenClub> byId = seen.list(clubs.list(ids), athlete).stream()
                .collect(Collectors.toMap(SeenClub::id, Function.identity()));
        return new Page<>(ids.stream().filter(byId::containsKey).map(byId::get).toList(), page.nextCursor());
    }
}
