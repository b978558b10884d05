package io.fitconnect.recording.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Ready-made recordings. The same arguments give the same bytes on every machine. */
public final class SampleRecordings {

    private static final double LATITUDE = 46.05;
    private static final double LONGITUDE = 14.50;

    private SampleRecordings() {}

    /** A run of 50 minutes with two minutes at a crossing, laps of a kilometre. */
    public static SampleActivity morningRun() {
        return run(Instant.parse("2026-09-14T05:31:07Z"), 50, 1);
    }

    /** A ride of three hours without a stop, with power, laps of ten kilometres. */
    public static SampleActivity longRide() {
        return activity(SampleSport.RIDE, "Long Ride", Instant.parse("2026-09-19T07:00:00Z"), 3 * 3600, 0, 10_000, 2);
    }

    /** Three quarters of an hour on a trainer: no positions, but power. */
    public static SampleActivity indoorRide() {
        return activity(
                SampleSport.INDOOR_RIDE, "Indoor Ride", Instant.parse("2026-01-20T18:05:30Z"), 2700, 0, 5_000, 3);
    }

    /** Swim, ride and run with both transitions: one FIT file of five sessions. */
    public static byte[] triathlon() {
        Instant start = Instant.parse("2026-06-07T08:00:00Z");
        List<SampleActivity> legs = new ArrayList<>();
        legs.add(activity(SampleSport.OPEN_WATER_SWIM, "Swim", start, 1500, 0, 100_000, 4));
        legs.add(leg(legs, SampleSport.TRANSITION, "T1", 150, 5));
        legs.add(leg(legs, SampleSport.RIDE, "Ride", 4000, 6));
        legs.add(leg(legs, SampleSport.TRANSITION, "T2", 90, 7));
        legs.add(leg(legs, SampleSport.RUN, "Run", 2600, 8));
        return FitActivity.write(legs);
    }

    /** A leg that begins when and where the last one ended. */
    private static SampleActivity leg(
            List<SampleActivity> legs, SampleSport sport, String name, int seconds, long seed) {
        SampleActivity before = legs.get(legs.size() - 1);
        SamplePoint end = before.points().get(before.points().size() - 1);
        return new SampleActivity(
                sport,
                name,
                before.start().plusSeconds(end.second()),
                seconds,
                0,
                0,
                100_000,
                SampleCourse.from(end, sport, seed).seconds(seconds, seconds, 0));
    }

    /** A run with a pause of two minutes in its middle, different for each seed. */
    public static SampleActivity run(Instant start, int minutes, long seed) {
        return activity(SampleSport.RUN, "Morning Run", start, minutes * 60, 120, 1_000, seed);
    }

    /** A ride without a stop, different for each seed. */
    public static SampleActivity ride(Instant start, int minutes, long seed) {
        return activity(SampleSport.RIDE, "Ride", start, minutes * 60, 0, 5_000, seed);
    }

    private static SampleActivity activity(
            SampleSport sport, String name, Instant start, int seconds, int pause, int lapMeters, long seed) {
        int pauseFrom = pause == 0 ? 0 : seconds / 2;
        List<SamplePoint> points = new SampleCourse(sport, seed, LATITUDE, LONGITUDE)
                .seconds(seconds, pause == 0 ? seconds : pauseFrom, pauseFrom + pause);
        return new SampleActivity(sport, name, start, seconds, pauseFrom, pauseFrom + pause, lapMeters, points);
    }
}
