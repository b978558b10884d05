package io.fitconnect.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.outbox.Outbox;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An outbox that remembers, for tests of a use case without a database. */
public final class RecordingOutbox implements Outbox {

    private final List<Announcement> announcements = new CopyOnWriteArrayList<>();

    @Override
    public void announce(Announcement announcement) {
        announcements.add(announcement);
    }

    /** Everything announced, in order. */
    public List<Announcement> announcements() {
        return List.copyOf(announcements);
    }

    /** The only announcement; asserts that there is exactly one and that it keeps its contract. */
    public Announcement onlyAnnouncement() {
        assertThat(announcements).as("announcements").hasSize(1);
        var announcement = announcements.get(0);
        EventContracts.assertValid(announcement);
        return announcement;
    }

    /** Forgets everything announced so far. */
    public void clear() {
        announcements.clear();
    }
}
