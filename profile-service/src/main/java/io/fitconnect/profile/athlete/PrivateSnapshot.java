package io.fitconnect.profile.athlete;

import io.fitconnect.platform.snapshot.SnapshotPage;
import io.fitconnect.platform.snapshot.SnapshotSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The private data of all athletes of whom any is known. */
@Component
class PrivateSnapshot implements SnapshotSource {

    private final AthletePages pages;
    private final PrivateAnnouncements announcements;

    PrivateSnapshot(AthletePages pages, PrivateAnnouncements announcements) {
        this.pages = pages;
        this.announcements = announcements;
    }

    @Override
    public String topic() {
        return PrivateAnnouncements.TOPIC;
    }

    @Override
    public boolean isCompacted() {
        return true;
    }

    @Override
    public SnapshotPage read(Optional<String> after, int limit) {
        return pages.read(after, limit, announcements::ofKnown);
    }
}
