package io.fitconnect.training.feed;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.util.Locale;

/** Writes a calendar in the language of its athlete's profile from now on. */
@UseCase
public class FollowLanguage {

    private final CalendarFeeds feeds;

    FollowLanguage(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    public void handle(AthleteId athlete, Locale language) {
        feeds.changeLanguage(athlete, language);
    }
}
