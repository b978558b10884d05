package io.fitconnect.training.feed;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Writer;

/** An athlete closes the calendar: its address answers 404 from then on. */
@UseCase
public class CloseFeed {

    private final CalendarFeeds feeds;

    CloseFeed(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    /** Closes it; one that is closed stays so. */
    public void handle(AthleteId athlete, Writer writer) {
        FeedProblems.requireAthlete(writer);
        feeds.remove(athlete);
    }
}
