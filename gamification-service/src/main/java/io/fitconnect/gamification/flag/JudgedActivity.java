package io.fitconnect.gamification.flag;

import io.fitconnect.gamification.fairness.Evidence;
import io.fitconnect.gamification.fairness.TrackSketch;
import io.fitconnect.platform.sport.Sport;
import java.util.UUID;

/**
 * A recording with what it is judged by.
 *
 * @param revision the greater one is the newer state
 * @param sport    as its athlete says it, else the device
 */
public record JudgedActivity(
        UUID athlete, UUID activity, long revision, Sport sport, Evidence evidence, TrackSketch sketch) {

    JudgedActivity as(Sport said) {
        return new JudgedActivity(athlete, activity, revision, said, evidence, sketch);
    }
}
