package io.fitconnect.recording;

import java.util.BitSet;

/**
 * The most rows of a table whose times never fall: a longest non-decreasing subsequence, by patience sorting in n log n. It is
 * found from the end, so that of two rows that exclude each other the first stays.
 */
final class LongestOrder {

    private LongestOrder() {}

    static BitSet of(SampleTable samples) {
        int[] heads = new int[samples.size()]; // by length: the row with the latest time that begins such an order
        int[] next = new int[samples.size()];
        int length = 0;
        for (int row = samples.size() - 1; row >= 0; row--) {
            long time = samples.time(row);
            if (time != SampleTable.NO_TIME) {
                int position = firstEarlier(samples, heads, length, time);
                next[row] = position == 0 ? -1 : heads[position - 1];
                heads[position] = row;
                length = Math.max(length, position + 1);
            }
        }
        BitSet rows = new BitSet(samples.size());
        for (int row = length == 0 ? -1 : heads[length - 1]; row >= 0; row = next[row]) {
            rows.set(row);
        }
        return rows;
    }

    private static int firstEarlier(SampleTable samples, int[] heads, int length, long time) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (samples.time(heads[middle]) >= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
