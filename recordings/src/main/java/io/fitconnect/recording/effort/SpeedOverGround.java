package io.fitconnect.recording.effort;

import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;

/**
 * Speed where the device measured none: what was covered from {@value #REACH_MILLIS} ms before a moment until as long after it,
 * without what lies beyond a pause. Shorter windows would show the jitter of positions as speed.
 */
final class SpeedOverGround {

    static final int REACH_MILLIS = 5_000;

    private final Timeline timeline;
    private final Curve distance;

    private SpeedOverGround(Timeline timeline, Curve distance) {
        this.timeline = timeline;
        this.distance = distance;
    }

    /** The measured speed, else that from the distance; one value per moment as {@link Timeline#values}. */
    static int[] of(Timeline timeline, Curve distance) {
        int[] measured = timeline.values(StreamKind.SPEED);
        for (int value : measured) {
            if (value != SampleStream.MISSING) {
                return measured;
            }
        }
        return distance.isEmpty() ? measured : new SpeedOverGround(timeline, distance).computed();
    }

    private int[] computed() {
        int[] speeds = new int[timeline.size()];
        int first = 0;
        int last = 0;
        for (int i = 0; i < speeds.length; i++) {
            if (timeline.isAfterPause(i)) {
                first = i;
            }
            while (timeline.millis(first) < timeline.millis(i) - REACH_MILLIS) {
                first++;
            }
            last = Math.max(last, i);
            while (last + 1 < speeds.length && !timeline.isAfterPause(last + 1) && reaches(i, last + 1)) {
                last++;
            }
            speeds[i] = speed(timeline.millis(first), timeline.millis(last));
        }
        return speeds;
    }

    private boolean reaches(int from, int to) {
        return timeline.millis(to) <= timeline.millis(from) + REACH_MILLIS;
    }

    private int speed(int fromMillis, int toMillis) {
        return fromMillis == toMillis
                ? SampleStream.MISSING
                : StreamKind.SPEED.toFixedPoint(
                        (distance.at(toMillis) - distance.at(fromMillis)) * 10 / (toMillis - fromMillis));
    }
}
