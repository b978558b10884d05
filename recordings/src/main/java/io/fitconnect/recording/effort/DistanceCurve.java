package io.fitconnect.recording.effort;

import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;

/**
 * Distance over time in centimetres. A distance that falls back does not shrink the way. One that begins near zero counts
 * from zero, because the first metres are often covered before the first sample; any other counts from its first value.
 */
final class DistanceCurve {

    private static final int NEAR_ZERO = 5_000;

    private DistanceCurve() {}

    static Curve of(Timeline timeline) {
        int[] distances = timeline.values(StreamKind.DISTANCE);
        CurveCorners corners = new CurveCorners(timeline.size() + 1);
        int origin = SampleStream.MISSING;
        int highest = 0;
        for (int i = 0; i < distances.length; i++) {
            if (distances[i] != SampleStream.MISSING) {
                if (origin == SampleStream.MISSING) {
                    origin = distances[i] > NEAR_ZERO ? distances[i] : 0;
                    beginAtStart(corners, timeline.millis(i), distances[i] - origin);
                }
                highest = Math.max(highest, distances[i] - origin);
                corners.add(timeline.millis(i), highest);
            }
        }
        return corners.curve();
    }

    private static void beginAtStart(CurveCorners corners, int firstMillis, int firstDistance) {
        if (firstMillis > 0 && firstDistance > 0) {
            corners.add(0, 0);
        }
    }
}
