package io.fitconnect.recording;

import java.util.Arrays;

/** The way along the positions of a recording, on the ground and within the segments. */
record Ground(SampleStream distance, double meters) {

    static Ground of(Streams streams) {
        SampleStream latitude = streams.find(StreamKind.LATITUDE).orElseThrow();
        SampleStream longitude = streams.find(StreamKind.LONGITUDE).orElseThrow();
        int[] distance = new int[streams.size()];
        Arrays.fill(distance, SampleStream.MISSING);
        double meters = 0;
        for (Streams.Segment segment : streams.segments()) {
            int before = -1;
            for (int i = segment.from(); i < segment.to(); i++) {
                if (latitude.has(i) && longitude.has(i)) {
                    meters += before < 0 ? 0 : step(latitude, longitude, before, i);
                    distance[i] = StreamKind.DISTANCE.toFixedPoint(meters);
                    before = i;
                }
            }
        }
        return new Ground(SampleStream.ofFixedPoint(StreamKind.DISTANCE, distance), meters);
    }

    private static double step(SampleStream latitude, SampleStream longitude, int from, int to) {
        return EarthDistance.meters(latitude.get(from), longitude.get(from), latitude.get(to), longitude.get(to));
    }
}
