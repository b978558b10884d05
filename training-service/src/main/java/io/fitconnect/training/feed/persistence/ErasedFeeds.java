package io.fitconnect.training.feed.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.feed.CalendarFeeds;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Closes the calendar of an athlete who is erased. */
@Repository
class ErasedFeeds implements AthleteData {

    private final CalendarFeeds feeds;

    ErasedFeeds(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        feeds.remove(new AthleteId(athlete));
    }
}
