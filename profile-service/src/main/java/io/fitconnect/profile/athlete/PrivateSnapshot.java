package io.fitconnect.profile.athlete;

import io.fitconnect.platform.snapshot.SnapshotPage;
import io.fitconnect.platform.snapshot.SnapshotSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The private data of all athletes of whom any is known. */
@Component
class PrivateSnapshot implements SnapshotSource {

    private final AthletePages pages;

    PrivateSnapshot(AthletePages pages) {
        this.pages = pages;
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
        return pages.read(
                after,
                limit,
                athlete -> isAnyKnown(athlete.profile())
                        ? Stream.of(PrivateAnnouncements.changed(athlete))
                        : Stream.empty());
    }

    private static boolean isAnyKnown(Profile profile) {
        return profile.body().weightKilograms() != null || !profile.thresholds().equals(Thresholds.UNKNOWN);
    }
}
