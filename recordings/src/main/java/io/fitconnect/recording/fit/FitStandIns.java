package io.fitconnect.recording.fit;

import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.StreamKind;
import java.util.Arrays;

/**
 * What apps on the device recorded in fields that stand for those of the device. A quantity of which the device has nothing
 * but zeros comes from the app alone; otherwise the app fills gaps, except in the distance, whose sums do not mix.
 */
final class FitStandIns {

    private static final StreamKind[] KINDS = StreamKind.values();

    private final int[][] columns = new int[KINDS.length][0];

    void set(int row, int[] fixedPoints) {
        for (int kind = 0; kind < fixedPoints.length; kind++) {
            if (fixedPoints[kind] != SampleStream.MISSING) {
                column(kind, row)[row] = fixedPoints[kind];
            }
        }
    }

    private int[] column(int kind, int row) {
        int before = columns[kind].length;
        if (row >= before) {
            columns[kind] = Arrays.copyOf(columns[kind], Math.max(64, row * 2));
            Arrays.fill(columns[kind], before, columns[kind].length, SampleStream.MISSING);
        }
        return columns[kind];
    }

    void fillInto(SampleTable samples) {
        for (StreamKind kind : KINDS) {
            int[] column = columns[kind.index()];
            if (column.length > 0) {
                boolean alone = isZero(samples, kind);
                if (alone || kind != StreamKind.DISTANCE) {
                    fill(samples, kind, column, alone);
                }
            }
        }
    }

    private static boolean isZero(SampleTable samples, StreamKind kind) {
        for (int row = 0; row < samples.size(); row++) {
            int value = samples.fixedPoint(row, kind);
            if (value != SampleStream.MISSING && value != 0) {
                return false;
            }
        }
        return true;
    }

    private static void fill(SampleTable samples, StreamKind kind, int[] column, boolean alone) {
        for (int row = 0; row < Math.min(samples.size(), column.length); row++) {
            boolean wanted = alone || samples.fixedPoint(row, kind) == SampleStream.MISSING;
            if (wanted && column[row] != SampleStream.MISSING) {
                samples.set(row, kind, kind.fromFixedPoint(column[row]));
            }
        }
    }
}
