package io.fitconnect.social.conversation.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** The month of a partition in UTC, such as 202611. */
public final class Month {

    private static final int YEAR = 100;

    private Month() {}

    public static int of(Instant moment) {
        ZonedDateTime time = moment.atZone(ZoneOffset.UTC);
        return time.getYear() * YEAR + time.getMonthValue();
    }
}
