package io.fitconnect.training.diary;

import io.fitconnect.training.measurement.Figures;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** What a recording may give a training that has several. */
@SuppressWarnings("ImmutableEnumChecker") // its functions have no state
public enum RecordedField {
    TIME("time", activity -> true),
    POSITION("position", activity -> activity.recording().hasTrack(), "latitude"),
    DISTANCE("distance", activity -> hasDistance(activity.details().figures()), "distance"),
    ALTITUDE("altitude", activity -> activity.details().figures().climb() != null, "altitude"),
    SPEED("speed", activity -> activity.details().figures().speed() != null, "speed"),
    HEART_RATE("heartRate", activity -> activity.details().figures().heartRate() != null, "heartRate"),
    CADENCE("cadence", activity -> activity.details().figures().averageCadenceRpm() != null, "cadence"),
    POWER("power", activity -> activity.details().figures().power() != null, "power"),
    TEMPERATURE("temperature", activity -> false, "temperature"),
    ENERGY("energy", activity -> activity.details().figures().energyKilocalories() != null);

    private final String wireName;
    private final Predicate<RecordedActivity> figure;
    private final Optional<String> stream;

    RecordedField(String wireName, Predicate<RecordedActivity> figure) {
        this.wireName = wireName;
        this.figure = figure;
        this.stream = Optional.empty();
    }

    RecordedField(String wireName, Predicate<RecordedActivity> figure, String stream) {
        this.wireName = wireName;
        this.figure = figure;
        this.stream = Optional.of(stream);
    }

    /** The word that stands for it in the API and in events. */
    public String wireName() {
        return wireName;
    }

    public static Optional<RecordedField> find(String wireName) {
        return Arrays.stream(values())
                .filter(field -> field.wireName.equals(wireName))
                .findFirst();
    }

    /** Tells whether the recording states a figure of it. */
    boolean hasFigure(RecordedActivity activity) {
        return figure.test(activity);
    }

    /** Tells whether the recording states a figure of it, or has samples. */
    boolean isIn(RecordedActivity activity) {
        return hasFigure(activity)
                || stream.filter(activity.recording().streams()::contains).isPresent();
    }

    private static boolean hasDistance(Figures figures) {
        return figures.distance() != null && figures.distance().meters() > 0;
    }
}
