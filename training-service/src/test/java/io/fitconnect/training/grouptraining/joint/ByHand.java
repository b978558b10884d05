package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.geo.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What comes out of a group training, computed step by step as the decision says it, without a line of the service. Seconds and metres of
 * a track count from the scheduled start.
 */
final class ByHand {

    private static final double METERS_PER_DEGREE = 111_195;
    private static final int MOST_METERS = 500;
    private static final int KILOMETER = 1_000;

    private ByHand() {}

    /** A third of the shorter of both lies within the other, and the way comes within 500 m of the meeting place. */
    static boolean attends(
            Instant meeting, int meetingSeconds, Position place, Instant start, MovedRecording recording) {
        long lead = start.getEpochSecond() - meeting.getEpochSecond();
        long together = Math.min(meetingSeconds, lead + recording.elapsedSeconds()) - Math.max(0, lead);
        boolean isInTime = together > 0 && 3 * together >= Math.min(meetingSeconds, recording.elapsedSeconds());
        return isInTime && leastMeters(place, recording.way()) <= MOST_METERS;
    }

    /** Every stretch in small steps. */
    private static double leastMeters(Position place, List<Position> way) {
        double least = Double.MAX_VALUE;
        for (int point = 1; point < way.size(); point++) {
            Position from = way.get(point - 1);
            Position to = way.get(point);
            for (double share = 0; share <= 1; share += 0.01) {
                double north = from.latitude() + share * (to.latitude() - from.latitude()) - place.latitude();
                double east = from.longitude() + share * (to.longitude() - from.longitude()) - place.longitude();
                least = Math.min(
                        least,
                        METERS_PER_DEGREE * Math.hypot(north, east * Math.cos(Math.toRadians(place.latitude()))));
            }
        }
        return least;
    }

    /** A track on the clock of the group training: a line that begins with its first place, which a tracker may find late. */
    record Track(double[] seconds, double[] meters) {

        static Track of(Instant meeting, Instant start, MovedRecording recording) {
            int size = recording.seconds().size();
            double lead = start.getEpochSecond() - meeting.getEpochSecond();
            Track track = new Track(new double[size], new double[size]);
            for (int point = 0; point < size; point++) {
                track.seconds[point] = recording.seconds().get(point) + lead;
                track.meters[point] = recording.meters().get(point);
            }
            double before = track.covers(0) ? track.metersAt(0) : track.meters[0];
            for (int point = 0; point < size; point++) {
                track.meters[point] -= before;
            }
            return track;
        }

        double end() {
            return seconds[seconds.length - 1];
        }

        boolean covers(double second) {
            return seconds[0] <= second && second <= end();
        }

        double metersAt(double second) {
            int point = 0;
            while (seconds[point] < second) {
                point++;
            }
            return point == 0 ? meters[0] : line(seconds, meters, point, second);
        }

        /** When the distance was reached; it was. */
        double secondAt(double meter) {
            int point = 0;
            while (meters[point] < meter) {
                point++;
            }
            double second = point == 0 ? seconds[0] : line(meters, seconds, point, meter);
            return Math.max(second, Math.max(0, seconds[0]));
        }

        /** Seconds of each whole kilometre. */
        List<Double> splits() {
            List<Double> splits = new ArrayList<>();
            double before = Math.max(0, seconds[0]);
            for (int mark = KILOMETER; mark <= meters[meters.length - 1]; mark += KILOMETER) {
                double reached = secondAt(mark);
                splits.add(reached - before);
                before = reached;
            }
            return splits;
        }

        private static double line(double[] from, double[] to, int point, double value) {
            double slope = (to[point] - to[point - 1]) / (from[point] - from[point - 1]);
            return to[point - 1] + slope * (value - from[point - 1]);
        }
    }

    /** The moments of comparison: whole minutes, at most sixty. */
    static List<Integer> clock(Collection<Track> tracks) {
        double longest = 0;
        for (Track track : tracks) {
            longest = Math.max(longest, track.end());
        }
        int step = 60;
        while (longest / step > 60) {
            step += 60;
        }
        List<Integer> clock = new ArrayList<>();
        for (int second = step; second <= longest; second += step) {
            clock.add(second);
        }
        return clock;
    }

    /** How much less way an athlete has than the first at a moment, and how long ago the first was there. */
    record Gap(double meters, double seconds) {

        static Gap of(Track own, Collection<Track> all, int second) {
            double meters = own.metersAt(second);
            Track first = own;
            for (Track other : all) {
                if (other.covers(second) && other.metersAt(second) > first.metersAt(second)) {
                    first = other;
                }
            }
            return new Gap(first.metersAt(second) - meters, Math.max(0, second - first.secondAt(meters)));
        }
    }
}
