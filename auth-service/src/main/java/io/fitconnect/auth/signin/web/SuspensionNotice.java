package io.fitconnect.auth.signin.web;

import io.fitconnect.auth.suspension.Suspension;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the account says of a suspension.
 *
 * @param until null without an end of its own
 * @param page  where the web app shows the reason and takes the appeal
 */
record SuspensionNotice(@Nullable ZonedDateTime until, String page) {

    private static final String DECISIONS = "/app/moderation/decisions/";

    static SuspensionNotice of(Suspension suspension, ZoneId zone) {
        return new SuspensionNotice(
                suspension.until() == null ? null : suspension.until().atZone(zone), DECISIONS + suspension.decision());
    }
}
