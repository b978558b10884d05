package io.fitconnect.auth.page;

import java.time.ZonedDateTime;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells pages a moment in the reader's language; the moment brings the reader's time zone along. */
@Component
public class Moments {

    /** The day alone. */
    public String day(ZonedDateTime moment, Locale language) {
        return PageTime.day(moment.toInstant(), moment.getZone(), language);
    }

    /** The day and the time of day. */
    public String minute(ZonedDateTime moment, Locale language) {
        return PageTime.minute(moment.toInstant(), moment.getZone(), language);
    }
}
