package io.fitconnect.profile.gear;

import io.fitconnect.platform.snapshot.SnapshotPage;
import io.fitconnect.platform.snapshot.SnapshotSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** All gear of all athletes with its whole state, for services that arrive later. */
@Component
class GearSnapshot implements SnapshotSource {

    private static final String SEPARATOR = "/";
    private static final String FIRST = new UUID(0, 0) + SEPARATOR + new UUID(0, 0);

    private final GearItems items;

    GearSnapshot(GearItems items) {
        this.items = items;
    }

    @Override
    public String topic() {
        return GearAnnouncements.TOPIC;
    }

    @Override
    public boolean isCompacted() {
        return false;
    }

    @Override
    public SnapshotPage read(Optional<String> after, int limit) {
        String[] place = after.orElse(FIRST).split(SEPARATOR, 2);
        List<GearItem> page = items.listAfter(UUID.fromString(place[0]), UUID.fromString(place[1]), Limit.of(limit));
        return SnapshotPage.of(
                page.stream().map(GearAnnouncements::changed).toList(),
                limit,
                page.isEmpty() ? "" : place(page.get(page.size() - 1).key()));
    }

    private static String place(GearKey last) {
        return last.athlete() + SEPARATOR + last.gear();
    }
}
