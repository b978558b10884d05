package io.fitconnect.e2e.world.effort;

/**
 * One second of movement.
 *
 * @param speed metres per second
 * @param effort of what can be held for an hour
 * @param cadence revolutions, strides or strokes per minute; 0 when there is none
 * @param power watts, not a number where no device measures it
 */
record Move(double speed, double effort, double cadence, double power) {

    static final Move REST = new Move(0, 0.15, 0, Double.NaN);
}
