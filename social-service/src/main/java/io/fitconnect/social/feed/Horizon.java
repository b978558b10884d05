package io.fitconnect.social.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How far feeds reach back, and how far ahead of ours the clocks of others may be. */
record Horizon(Clock clock, Duration kept) {

    private static final Duration AHEAD = Duration.ofDays(1);

    /** A walk from that entry, or from the newest one. */
    FeedWalk walk(FeedEntries entries, Sources sources, EntryId before, int most) {
        Instant now = clock.instant();
        EntryId newest = EntryId.firstAt(now.plus(AHEAD));
        return new FeedWalk(
                entries,
                sources,
                EntryId.monthOf(now.minus(kept)),
                before.compareTo(newest) < 0 ? before : newest,
                most);
    }
}
