package io.fitconnect.auth.visibility;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The reasons to hide an account.
 *
 * @param changedAt grows with each change, so that receivers can order events by it
 */
public record Visibility(boolean leaving, boolean suspended, boolean moderated, Instant changedAt) {

    static final Visibility SHOWN = new Visibility(false, false, false, Instant.EPOCH);

    public boolean isHidden() {
        return leaving || suspended || moderated;
    }

    /** With a reason that holds from now on, or no more; later than before, though the clock went back. */
    Visibility with(HiddenFor reason, boolean holds, Instant now) {
        Instant next = changedAt.plus(1, ChronoUnit.MICROS);
        Instant moment = now.truncatedTo(ChronoUnit.MICROS);
        return new Visibility(
                reason == HiddenFor.DELETION ? holds : leaving,
                reason == HiddenFor.SUSPENSION ? holds : suspended,
                reason == HiddenFor.MODERATION ? holds : moderated,
                moment.isAfter(next) ? moment : next);
    }
}
