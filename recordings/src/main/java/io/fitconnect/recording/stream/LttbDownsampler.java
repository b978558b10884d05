package io.fitconnect.recording.stream;

import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import java.util.List;
import java.util.stream.IntStream;

/**
 * "Largest triangle three buckets" (S. Steinarsson, Downsampling Time Series for Visual Representation, University of
 * Iceland, 2013), for several curves at once: samples are put into buckets of equal size, and from each the one is taken
 * that makes the largest triangle with the one taken before and the mean of the next bucket. Here the triangles of all
 * curves are added, each measured against the range of its curve. Time and distance only grow; they have no shape to keep.
 */
final class LttbDownsampler {

    private final int size;
    private final double[] x;
    private final List<double[]> curves;

    LttbDownsampler(Streams streams) {
        size = streams.size();
        x = streams.find(StreamKind.TIME).map(LttbDownsampler::scaled).orElseGet(() -> indices(size));
        curves = streams.all().stream()
                .filter(stream -> stream.kind() != StreamKind.TIME && stream.kind() != StreamKind.DISTANCE)
                .map(LttbDownsampler::scaled)
                .toList();
    }

    private static double[] indices(int size) {
        return IntStream.range(0, size).mapToDouble(i -> (double) i / size).toArray();
    }

    /** Values between 0 and 1, NaN where missing. */
    private static double[] scaled(SampleStream stream) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < stream.size(); i++) {
            if (stream.has(i)) {
                low = Math.min(low, stream.get(i));
                high = Math.max(high, stream.get(i));
            }
        }
        double[] values = new double[stream.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (stream.get(i) - low) / Math.max(high - low, 1e-9);
        }
        return values;
    }

    /** Ascending indices, the first and the last included. */
    int[] choose(int points) {
        int[] chosen = new int[points];
        chosen[points - 1] = size - 1;
        double width = (double) (size - 2) / (points - 2);
        for (int bucket = 0; bucket < points - 2; bucket++) {
            int from = 1 + (int) (bucket * width);
            int to = 1 + (int) ((bucket + 1) * width);
            int next = Math.min(size, 1 + (int) ((bucket + 2) * width));
            chosen[bucket + 1] = largest(chosen[bucket], from, Math.max(to, from + 1), Math.max(next, to + 1));
        }
        return chosen;
    }

    private int largest(int before, int from, int to, int next) {
        int end = Math.min(next, size);
        double meanX = mean(x, to, end);
        double[] meanY =
                curves.stream().mapToDouble(curve -> mean(curve, to, end)).toArray();
        int largest = from;
        double largestArea = -1;
        for (int i = from; i < to; i++) {
            double area = 0;
            for (int curve = 0; curve < meanY.length; curve++) {
                area += area(curves.get(curve), before, i, meanX, meanY[curve]);
            }
            if (area > largestArea) {
                largestArea = area;
                largest = i;
            }
        }
        return largest;
    }

    /** Twice the triangle; 0 where a corner is missing. */
    private double area(double[] y, int before, int i, double meanX, double meanY) {
        double area = (x[before] - meanX) * (y[i] - y[before]) - (x[before] - x[i]) * (meanY - y[before]);
        return Double.isNaN(area) ? 0 : Math.abs(area);
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        int count = 0;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(values[i])) {
                sum += values[i];
                count++;
            }
        }
        return sum / count;
    }
}
