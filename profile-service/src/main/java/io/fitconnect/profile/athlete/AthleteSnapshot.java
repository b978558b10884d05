package io.fitconnect.profile.athlete;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.snapshot.SnapshotPage;
import io.fitconnect.platform.snapshot.SnapshotSource;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * All athletes as others may know them. One who came into another age group unnoticed, such as before age groups were kept,
 * is put into it.
 */
@Component
class AthleteSnapshot implements SnapshotSource {

    private final AthletePages pages;
    private final Athletes athletes;
    private final DueWork dueWork;
    private final Clock clock;

    AthleteSnapshot(AthletePages pages, Athletes athletes, DueWork dueWork, Clock clock) {
        this.pages = pages;
        this.athletes = athletes;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return AthleteAnnouncements.TOPIC;
    }

    @Override
    public boolean isCompacted() {
        return true;
    }

    @Override
    public SnapshotPage read(Optional<String> after, int limit) {
        Instant now = clock.instant();
        return pages.read(after, limit, page -> page.stream().map(athlete -> announce(athlete, now)));
    }

    private Announcement announce(Athlete athlete, Instant now) {
        if (!athlete.turn(now)) {
            return AthleteAnnouncements.changed(athlete);
        }
        AgeTurns.schedule(dueWork, athlete, now);
        return AthleteAnnouncements.changed(athletes.saveAndFlush(athlete));
    }
}
