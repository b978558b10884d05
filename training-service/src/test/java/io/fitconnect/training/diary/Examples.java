package io.fitconnect.training.diary;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.training.measurement.Climb;
import io.fitconnect.training.measurement.Distance;
import io.fitconnect.training.measurement.Figures;
import io.fitconnect.training.measurement.HeartRate;
import io.fitconnect.training.measurement.TimeSpent;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;

/** Trainings to test with. */
public final class Examples {

    public static final Instant START = Instant.parse("2026-11-20T05:30:00Z");
    public static final String NOW = "2026-11-21T08:00:00Z";

    /** For changes of whatever is there. */
    public static final LongConsumer ANY_VERSION = version -> {};

    /** The athlete, through the web app. */
    public static final Writer HOUSE = new Writer("fitconnect-web", true, true);

    private Examples() {}

    public static AthleteId athlete() {
        return new AthleteId(Ids.next());
    }

    public static ActivityId activity() {
        return new ActivityId(Ids.next());
    }

    /** Ten kilometres in the morning, east of Greenwich, without a name. */
    public static TrainingDetails run() {
        return runAt(START);
    }

    public static TrainingDetails runAt(Instant start) {
        return detailsOf(Sports.get("running"), start);
    }

    /** Only its athlete sees it. */
    public static TrainingDetails detailsOf(Sport sport, Instant start) {
        return new TrainingDetails(sport, null, null, null, new Start(start, 3600), figures(), false, null)
                .shared(() -> Visibility.ONLY_ME);
    }

    public static TrainingDetails named(TrainingDetails details, String name) {
        return new TrainingDetails(
                        details.sport(),
                        details.subSport(),
                        name,
                        details.notes(),
                        details.start(),
                        details.figures(),
                        details.indoor(),
                        details.perceivedExertion())
                .shared(() -> Visibility.ONLY_ME);
    }

    public static TrainingDetails lasting(TrainingDetails details, int elapsedSeconds) {
        Figures figures = details.figures();
        return new TrainingDetails(
                        details.sport(),
                        details.subSport(),
                        details.name(),
                        details.notes(),
                        details.start(),
                        Figures.byHand(
                                new TimeSpent(elapsedSeconds, null),
                                figures.distance(),
                                figures.climb(),
                                figures.heartRate(),
                                figures.energyKilocalories()),
                        details.indoor(),
                        details.perceivedExertion())
                .shared(() -> Visibility.ONLY_ME);
    }

    public static TrainingDetails felt(TrainingDetails details, int perceivedExertion) {
        return new TrainingDetails(
                        details.sport(),
                        details.subSport(),
                        details.name(),
                        details.notes(),
                        details.start(),
                        details.figures(),
                        details.indoor(),
                        perceivedExertion)
                .shared(() -> Visibility.ONLY_ME);
    }

    public static Figures figures() {
        return Figures.byHand(
                new TimeSpent(3_600, 3_540),
                new Distance(10_000),
                new Climb(120.0, null),
                new HeartRate(150, 178),
                700);
    }

    public static Source.Vendor vendor(ActivityId activity) {
        return new Source.Vendor(new Provenance(activity, "demo-tracker", "run-1", "fit", "Edge 500", null));
    }

    public static Recording recording() {
        Lap lap = new Lap(0, START, 300.5, 299.0, 1_000.0, 12.0, 148, 160, 230);
        return new Recording(List.of(lap), "_p~iF~ps|U_ulLnnqC", List.of("heartRate", "position"), null);
    }

    public static RecordedActivity recorded(AthleteId athlete, ActivityId activity) {
        return new RecordedActivity(athlete, vendor(activity), run(), recording());
    }
}
