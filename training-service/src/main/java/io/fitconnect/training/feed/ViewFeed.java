package io.fitconnect.training.feed;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Writer;
import java.util.Optional;

/** Tells an athlete whether the calendar is open; its address is not kept. */
@UseCase(readOnly = true)
public class ViewFeed {

    private final CalendarFeeds feeds;

    ViewFeed(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    public Optional<CalendarFeed> handle(AthleteId athlete, Writer writer) {
        FeedProblems.requireAthlete(writer);
        return feeds.find(athlete);
    }
}
