package io.fitconnect.recording;

import java.util.Arrays;
import java.util.List;

/**
 * Cadence on foot is kept in strides, which are two steps. Some devices and apps write steps: a typical value that no runner or
 * walker reaches in strides tells.
 */
public final class Strides {

    private static final double MOST_RUNNING = 120;
    private static final double MOST_WALKING = 80;

    private Strides() {}

    /** Whether what was done is counted in strides and this typical cadence can only be steps. */
    public static boolean areSteps(double typical, Sport sport) {
        return switch (sport) {
            case RUNNING -> typical > MOST_RUNNING;
            case WALKING, HIKING, MOUNTAINEERING, SNOWSHOEING -> typical > MOST_WALKING;
            default -> false;
        };
    }

    /** The same for the median of the cadence while moving. */
    public static boolean areSteps(Streams streams, Sport sport) {
        SampleStream cadence = streams.find(StreamKind.CADENCE).orElse(null);
        return cadence != null && areSteps(Double.MAX_VALUE, sport) && areSteps(typical(cadence), sport);
    }

    private static double typical(SampleStream cadence) {
        int[] turning = cadence.toFixedPoint();
        int size = 0;
        for (int value : turning) {
            if (value > 0) {
                turning[size++] = value;
            }
        }
        Arrays.sort(turning, 0, size);
        return size == 0 ? 0 : StreamKind.CADENCE.fromFixedPoint(turning[size / 2]);
    }

    /** The streams with the cadence in strides instead of steps. */
    public static Streams ofSteps(Streams streams) {
        List<SampleStream> halved = streams.all().stream()
                .map(stream -> stream.kind() == StreamKind.CADENCE ? halved(stream) : stream)
                .toList();
        return Streams.of(halved, streams.segments());
    }

    private static SampleStream halved(SampleStream steps) {
        int[] values = steps.toFixedPoint();
        for (int row = 0; row < values.length; row++) {
            values[row] = values[row] == SampleStream.MISSING ? SampleStream.MISSING : (values[row] + 1) / 2;
        }
        return SampleStream.ofFixedPoint(StreamKind.CADENCE, values);
    }
}
