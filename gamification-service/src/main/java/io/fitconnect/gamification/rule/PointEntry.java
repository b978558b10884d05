package io.fitconnect.gamification.rule;

import io.fitconnect.gamification.effort.Effort;

/**
 * What one effort gave, and why.
 *
 * @param climbedCentimeters what of its ascent is the athlete's own work
 * @param ofTime   points for its time before the limit of the day
 * @param ofAscent points for its climbs before the limit of the day
 * @param points   what counts
 */
public record PointEntry(
        Effort effort, long climbedCentimeters, long ofTime, long ofAscent, long points, Reason reason) {

    /** Why an effort gave what it gave. */
    public enum Reason {
        /** All of it counts. */
        COUNTED,
        /** The day's limit was reached. */
        DAILY_LIMIT,
        /** Another training of the same time counts. */
        DOUBLE,
        /** A flag stands against it. */
        SUSPENDED
    }

    /** Whether the effort counts at all. */
    public boolean isCounted() {
        return reason == Reason.COUNTED || reason == Reason.DAILY_LIMIT;
    }
}
