package io.fitconnect.recording.tcx;

import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import java.util.List;
import java.util.stream.IntStream;

/** Some devices write km/h where TCX wants m/s: the mean of the speeds is then 3.6 times the distance by the time. */
final class TcxSpeeds {

    private static final double FACTOR = 3.6;

    private TcxSpeeds() {}

    static boolean areInKilometersPerHour(Streams streams) {
        SampleStream speed = streams.find(StreamKind.SPEED).orElse(null);
        Double average = speed == null ? null : MeasuredTotals.averageSpeed(streams);
        if (speed == null || average == null || average == 0) {
            return false;
        }
        double sum = 0;
        int count = 0;
        for (int i = 0; i < speed.size(); i++) {
            if (speed.has(i)) {
                sum += speed.get(i);
                count++;
            }
        }
        return sum / count / average > 3.2 && sum / count / average < 4;
    }

    static Streams inMetersPerSecond(Streams streams) {
        List<SampleStream> converted = streams.all().stream()
                .map(stream -> stream.kind() == StreamKind.SPEED ? divided(stream) : stream)
                .toList();
        return Streams.of(converted, streams.segments());
    }

    private static SampleStream divided(SampleStream stream) {
        return SampleStream.of(
                StreamKind.SPEED,
                IntStream.range(0, stream.size())
                        .mapToDouble(index -> stream.get(index) / FACTOR)
                        .toArray());
    }
}
