package io.fitconnect.recording.effort;

import io.fitconnect.recording.SampleStream;

/**
 * A measured value as a function of time. A sample holds from its moment to the next sample that has a value, at most {@value
 * #LONGEST_HOLD_SECONDS} s, and ends with the stretch that was recorded without a pause.
 */
final class HeldValues {

    /** Devices that record only changes write at least this often; what is silent for longer has lost its sensor. */
    static final int LONGEST_HOLD_SECONDS = 30;

    private final Timeline timeline;
    private final int[] values;

    HeldValues(Timeline timeline, int[] values) {
        this.timeline = timeline;
        this.values = values;
    }

    /** Takes a value and the time from which to which it held, in milliseconds. */
    interface Visitor {

        void hold(int fromMillis, int toMillis, int value);
    }

    void forEach(Visitor visitor) {
        int from = -1;
        for (int i = 0; i < timeline.size(); i++) {
            if (timeline.isAfterPause(i)) {
                hold(from, i - 1, visitor);
                from = -1;
            }
            if (values[i] != SampleStream.MISSING) {
                hold(from, i, visitor);
                from = i;
            }
        }
        hold(from, timeline.size() - 1, visitor);
    }

    private void hold(int from, int to, Visitor visitor) {
        if (from >= 0 && to > from) {
            int start = timeline.millis(from);
            visitor.hold(start, Math.min(timeline.millis(to), start + LONGEST_HOLD_SECONDS * 1_000), values[from]);
        }
    }

    /** Value times milliseconds since the first moment, zero where no value holds. */
    Curve integral() {
        return sum(false);
    }

    /** Milliseconds since the first moment during which a value held. */
    Curve covered() {
        return sum(true);
    }

    private Curve sum(boolean timeOnly) {
        CurveCorners corners = new CurveCorners(timeline.size() + 2);
        double[] sum = {0};
        if (timeline.size() > 0) {
            corners.add(timeline.millis(0), 0);
        }
        forEach((from, to, value) -> {
            corners.add(from, sum[0]);
            sum[0] += (double) (to - from) * (timeOnly ? 1 : value);
            corners.add(to, sum[0]);
        });
        if (timeline.size() > 0) {
            corners.add(timeline.millis(timeline.size() - 1), sum[0]);
        }
        return corners.curve();
    }
}
