package io.fitconnect.gamification.flag;

import io.fitconnect.gamification.fairness.Evidence;
import io.fitconnect.gamification.fairness.TrackSketch;
import io.fitconnect.platform.sport.Sport;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recording with what it is judged by.
 *
 * @param revision the greater one is the newer state
 * @param sport    as its athlete says it, else the device
 * @param span     null of one that was judged before spans were kept
 */
public record JudgedActivity(
        UUID athlete,
        UUID activity,
        long revision,
        Sport sport,
        @Nullable TimeSpan span,
        Evidence evidence,
        TrackSketch sketch) {

    JudgedActivity as(Sport said) {
        return new JudgedActivity(athlete, activity, revision, said, span, evidence, sketch);
    }

    /** Whether it is another athlete's, with the same points. */
    boolean isCopyOf(JudgedActivity other) {
        return !athlete.equals(other.athlete) && sketch.isCopyOf(other.sketch);
    }

    /** Whether it is the same athlete's at another time, with the same points. Two devices of one effort share its time. */
    boolean isReplayOf(JudgedActivity other) {
        return athlete.equals(other.athlete)
                && span != null
                && other.span != null
                && !span.overlaps(other.span)
                && sketch.isReplayOf(other.sketch);
    }
}
