package io.fitconnect.social.moderation.decision;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.social.content.ContentKind;
import io.fitconnect.social.content.Rule;
import io.fitconnect.social.moderation.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What a moderator decides.
 *
 * @param rule        required of a measure
 * @param days        of a suspension; null: without end
 * @param explanation to the person, required of a measure
 * @param note        for moderators alone
 */
public record Verdict(
        Measure measure,
        @Nullable Rule rule,
        @Nullable Integer days,
        @Nullable String explanation,
        @Nullable String note) {

    /** Of a suspension with an end. */
    public static final int MAX_DAYS = 3_650;

    public Verdict {
        boolean isMeasure = measure != Measure.DISMISS;
        if (isMeasure != (rule != null)) {
            throw InvalidValue.refuse("rule", isMeasure ? "is required" : "must be absent of a dismissal");
        }
        if (isMeasure != (explanation != null)) {
            throw InvalidValue.refuse("explanation", isMeasure ? "is required" : "must be absent of a dismissal");
        }
        if (days != null && (measure != Measure.SUSPEND || days < 1 || days > MAX_DAYS)) {
            throw InvalidValue.refuse("days", "must be 1 to " + MAX_DAYS + " of a suspension, and absent of all else");
        }
    }

    void requireFit(ContentKind kind) {
        if (measure == Measure.HIDE && kind == ContentKind.ATHLETE) {
            throw InvalidValue.refuse("measure", "must not be hide for an account; suspend it");
        }
    }
}
