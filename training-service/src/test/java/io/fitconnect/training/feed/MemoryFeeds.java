package io.fitconnect.training.feed;

import io.fitconnect.training.diary.AthleteId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Calendars without a database. */
final class MemoryFeeds implements CalendarFeeds {

    private final Map<AthleteId, CalendarFeed> feeds = new HashMap<>();
    private final Map<AthleteId, byte[]> digests = new HashMap<>();

    @Override
    public Optional<CalendarFeed> find(AthleteId athlete) {
        return Optional.ofNullable(feeds.get(athlete));
    }

    @Override
    public Optional<CalendarFeed> find(AthleteId athlete, byte[] digest) {
        return find(athlete).filter(feed -> Arrays.equals(digest, digests.get(athlete)));
    }

    @Override
    public void put(CalendarFeed feed, byte[] digest) {
        feeds.put(feed.athlete(), feed);
        digests.put(feed.athlete(), digest);
    }

    @Override
    public void changeLanguage(AthleteId athlete, Locale language) {
        find(athlete).ifPresent(feed -> feeds.put(athlete, new CalendarFeed(athlete, language, feed.createdAt())));
    }

    @Override
    public void remove(AthleteId athlete) {
        feeds.remove(athlete);
    }
}
