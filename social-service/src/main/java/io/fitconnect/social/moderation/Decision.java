package io.fitconnect.social.moderation;

import io.fitconnect.platform.text.TextRule;
import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a case. Its measure stands until it is lifted, once.
 *
 * @param person      null of a dismissal: nothing concerns the person then; and once that account is erased
 * @param moderator   null once that account is erased
 * @param rule        null of a dismissal
 * @param explanation to the person
 * @param note        for moderators alone
 * @param evidence    the text that it is about
 * @param until       of a suspension that ends by itself
 */
public record Decision(
        UUID id,
        UUID caseId,
        ContentKey subject,
        @Nullable UUID person,
        @Nullable UUID moderator,
        Measure measure,
        @Nullable Rule rule,
        @Nullable String explanation,
        @Nullable String note,
        @Nullable String evidence,
        Instant decidedAt,
        @Nullable Instant until,
        @Nullable Instant liftedAt,
        @Nullable LiftedBecause because,
        @Nullable Appeal appeal) {

    /** Of an explanation, a note and an appeal. */
    public static final int MAX_LENGTH = 1_000;

    public static final TextRule TEXT = TextRule.note(MAX_LENGTH);

    /** Whether it is more than a dismissal. */
    public boolean isMeasure() {
        return measure != Measure.DISMISS;
    }

    /** Whether the measure stands now. */
    public boolean stands() {
        return isMeasure() && liftedAt == null;
    }

    /** Whether it is a measure about this account. */
    public boolean concerns(UUID account) {
        return isMeasure() && account.equals(person);
    }

    public boolean hasOpenAppeal() {
        return appeal != null && appeal.isOpen();
    }

    /** The end of the time in which the person may appeal. */
    public Instant appealableUntil(Duration within) {
        return decidedAt.plus(within);
    }

    public Decision lifted(LiftedBecause why, Instant now) {
        return with(now, why, appeal);
    }

    public Decision appealed(String text, Instant now) {
        return with(liftedAt, because, new Appeal(text, now, null, null, null));
    }

    /** Decides the open appeal. */
    public Decision appealDecided(AppealOutcome outcome, @Nullable String why, Instant now) {
        return appeal == null ? this : with(liftedAt, because, appeal.decided(outcome, why, now));
    }

    /** As a successor reads it, who has what the decision is about: without the person's name and all that was written to and by the person. */
    public Decision inherited() {
        return new Decision(
                id, caseId, subject, null, moderator, measure, rule, null, null, null, decidedAt, until, liftedAt,
                because, null);
    }

    private Decision with(@Nullable Instant lifted, @Nullable LiftedBecause why, @Nullable Appeal changed) {
        return new Decision(
                id,
                caseId,
                subject,
                person,
                moderator,
                measure,
                rule,
                explanation,
                note,
                evidence,
                decidedAt,
                until,
                lifted,
                why,
                changed);
    }
}
