package io.fitconnect.shop.page;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes moments as people read them; pages call it {@code @moments}. */
@Component
public class Moments {

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    public String date(Instant moment, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(moment.atZone(clock.getZone()));
    }

    /** Whole minutes from now on, rounded up; at least 1. */
    public long minutesUntil(Instant moment) {
        long seconds = moment.getEpochSecond() - clock.instant().getEpochSecond();
        return Math.max(1, (seconds + 59) / 60);
    }
}
