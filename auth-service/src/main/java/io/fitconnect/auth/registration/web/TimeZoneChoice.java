package io.fitconnect.auth.registration.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A time zone as a list shows it: {@code Moscow (UTC+03:00)}. */
record TimeZoneChoice(String id, String continent, String label) {

    static TimeZoneChoice of(String id, Instant now) {
        int slash = id.indexOf('/');
        ZoneOffset offset = ZoneId.of(id).getRules().getOffset(now);
        String place = id.substring(slash + 1).replace('_', ' ').replace("/", ", ");
        String utc = offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
        return new TimeZoneChoice(id, id.substring(0, slash), place + " (" + utc + ")");
    }
}
