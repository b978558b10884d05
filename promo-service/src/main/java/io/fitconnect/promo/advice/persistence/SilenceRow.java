package io.fitconnect.promo.advice.persistence;

import io.fitconnect.promo.advice.Silence;
import io.fitconnect.promo.advice.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A silence in columns.
 *
 * @param word the subject or the brand
 */
record SilenceRow(String kind, String word, @Nullable Instant until) {

    private static final String SNOOZED = "snoozed";
    private static final String NEVER = "never";
    private static final String BRAND = "brand";

    static SilenceRow of(Silence silence) {
        if (silence instanceof Silence.Snoozed snoozed) {
            return new SilenceRow(SNOOZED, snoozed.subject().word(), snoozed.until());
        }
        return silence instanceof Silence.Never never
                ? new SilenceRow(NEVER, never.subject().word(), null)
                : new SilenceRow(BRAND, ((Silence.NotThisBrand) silence).brand(), null);
    }

    Silence toSilence() {
        if (until != null) {
            return new Silence.Snoozed(new Subject(word), until);
        }
        return kind.equals(NEVER) ? new Silence.Never(new Subject(word)) : new Silence.NotThisBrand(word);
    }
}
