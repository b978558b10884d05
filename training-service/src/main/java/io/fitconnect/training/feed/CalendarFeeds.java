package io.fitconnect.training.feed;

import io.fitconnect.training.diary.AthleteId;
import java.util.Locale;
import java.util.Optional;

/** The calendars of all athletes, one each; every question names the athlete. */
public interface CalendarFeeds {

    Optional<CalendarFeed> find(AthleteId athlete);

    /** The calendar at an address; empty when another address has replaced it. */
    Optional<CalendarFeed> find(AthleteId athlete, byte[] digest);

    /** Opens the calendar at an address, in place of the one before. */
    void put(CalendarFeed feed, byte[] digest);

    void changeLanguage(AthleteId athlete, Locale language);

    void remove(AthleteId athlete);
}
