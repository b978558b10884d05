package io.fitconnect.platform.snapshot;

import io.fitconnect.platform.events.Announcement;
import java.util.List;
import java.util.Optional;

/**
 * A part of a snapshot.
 *
 * @param announcements one for each aggregate, addressed to the topic itself
 * @param next          where the next page begins; empty when this is the last one
 */
public record SnapshotPage(List<Announcement> announcements, Optional<String> next) {

    public SnapshotPage {
        announcements = List.copyOf(announcements);
    }

    /** A page of so many announcements at most: one that is full may have another behind it. */
    public static SnapshotPage of(List<Announcement> announcements, int limit, String last) {
        return new SnapshotPage(announcements, announcements.size() < limit ? Optional.empty() : Optional.of(last));
    }
}
