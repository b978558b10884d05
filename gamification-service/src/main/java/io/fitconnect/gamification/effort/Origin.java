package io.fitconnect.gamification.effort;

/** How a training came into the diary. */
public enum Origin {
    /** By a device's recording. */
    RECORDED,
    /** By hand: nothing proves it, so it counts for its athlete alone. */
    ENTERED
}
