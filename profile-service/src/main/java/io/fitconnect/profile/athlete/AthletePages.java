package io.fitconnect.profile.athlete;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.snapshot.SnapshotPage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads all athletes page by page, in the order of their ids. */
@Component
class AthletePages {

    private static final UUID FIRST = new UUID(0, 0);

    private final Athletes athletes;

    AthletePages(Athletes athletes) {
        this.athletes = athletes;
    }

    SnapshotPage read(Optional<String> after, int limit, Function<List<Athlete>, Stream<Announcement>> state) {
        List<Athlete> page = athletes.listAfter(after.map(UUID::fromString).orElse(FIRST), Limit.of(limit));
        Optional<String> next = page.size() < limit
                ? Optional.empty()
                : Optional.of(page.get(page.size() - 1).id().toString());
        return new SnapshotPage(state.apply(page).toList(), next);
    }
}
