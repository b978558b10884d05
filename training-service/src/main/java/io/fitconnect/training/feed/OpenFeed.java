package io.fitconnect.training.feed;

import io.fitconnect.platform.address.SecretAddress;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Writer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** An athlete opens the calendar at a new address; one that was open before is closed by that. */
@UseCase
public class OpenFeed {

    private final CalendarFeeds feeds;
    private final Clock clock;

    OpenFeed(CalendarFeeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    /** Returns the address, which cannot be read again. */
    public SecretAddress handle(AthleteId athlete, Writer writer, Locale language) {
        FeedProblems.requireAthlete(writer);
        SecretAddress address = SecretAddress.next(athlete.value());
        feeds.put(
                new CalendarFeed(athlete, language, clock.instant().truncatedTo(ChronoUnit.MICROS)), address.digest());
        return address;
    }
}
