package io.fitconnect.recording.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A made-up activity, ready to be written in any format. */
public final class SampleActivity {

    private final SampleSport sport;
    private final String name;
    private final Instant start;
    private final int seconds;
    private final int pauseFrom;
    private final int pauseTo;
    private final int lapMeters;
    private final List<SamplePoint> points;

    /** A pause is left out where it would last no second. */
    SampleActivity(
            SampleSport sport,
            String name,
            Instant start,
            int seconds,
            int pauseFrom,
            int pauseTo,
            int lapMeters,
            List<SamplePoint> points) {
        this.sport = sport;
        this.name = name;
        this.start = start;
        this.seconds = seconds;
        this.pauseFrom = pauseFrom;
        this.pauseTo = pauseTo;
        this.lapMeters = lapMeters;
        this.points = List.copyOf(points);
    }

    public byte[] fit() {
        return FitActivity.write(List.of(this));
    }

    public byte[] gpx() {
        return new GpxFileBuilder().track(this).build();
    }

    public byte[] tcx() {
        return new TcxFileBuilder().activity(this).build();
    }

    public SampleSport sport() {
        return sport;
    }

    public String name() {
        return name;
    }

    public Instant start() {
        return start;
    }

    public Instant end() {
        return start.plusSeconds(seconds);
    }

    public int elapsedSeconds() {
        return seconds;
    }

    public int movingSeconds() {
        return seconds - (pauseTo - pauseFrom);
    }

    public boolean hasPause() {
        return pauseTo > pauseFrom;
    }

    /** Second of the last sample before the pause. */
    public int pauseFrom() {
        return pauseFrom;
    }

    /** Second of the first sample after the pause. */
    public int pauseTo() {
        return pauseTo;
    }

    public List<SamplePoint> points() {
        return points;
    }

    public double distance() {
        return points.get(points.size() - 1).distance();
    }

    public int averageHeartRate() {
        return (int) Math.round(
                points.stream().mapToInt(SamplePoint::heartRate).average().orElse(0));
    }

    public int maxHeartRate() {
        return points.stream().mapToInt(SamplePoint::heartRate).max().orElse(0);
    }

    public int averagePower() {
        return (int) Math.round(
                points.stream().mapToInt(SamplePoint::power).average().orElse(0));
    }

    public double maxSpeed() {
        return points.stream().mapToDouble(SamplePoint::speed).max().orElse(0);
    }

    /** Climbing as the device would sum it up, without noise in the way. */
    public double ascent() {
        double ascent = 0;
        for (int i = 1; i < points.size(); i++) {
            ascent += Math.max(0, points.get(i).altitude() - points.get(i - 1).altitude());
        }
        return ascent;
    }

    public int kilocalories() {
        return movingSeconds() / 6;
    }

    /** Parts of equal length; the end of one is the start of the next. */
    public List<SampleActivity> laps() {
        List<SampleActivity> laps = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < points.size(); i++) {
            boolean last = i == points.size() - 1;
            double covered = points.get(i).distance() - points.get(from).distance();
            if (last || covered >= lapMeters) {
                laps.add(part(from, i));
                from = i;
            }
        }
        return laps;
    }

    private SampleActivity part(int from, int to) {
        int first = points.get(from).second();
        int last = points.get(to).second();
        boolean pauses = hasPause() && first <= pauseFrom && last >= pauseTo;
        return new SampleActivity(
                sport,
                name,
                start.plusSeconds(first),
                last - first,
                pauses ? pauseFrom - first : 0,
                pauses ? pauseTo - first : 0,
                lapMeters,
                points.subList(from, to + 1));
    }

    /** Metres from the first to the last point of a lap. */
    public double lapDistance() {
        return distance() - points.get(0).distance();
    }
}
