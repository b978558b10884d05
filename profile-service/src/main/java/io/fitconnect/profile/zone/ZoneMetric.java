package io.fitconnect.profile.zone;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.profile.athlete.Thresholds;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is measured in zones, and which bounds can be. */
public enum ZoneMetric {
    HEART_RATE("heartRate", 30, 250),
    POWER("power", 1, 3_000),
    SPEED("speed", 0.1, 15);

    public static final int MAX_BOUNDS = 9;

    private final String member;
    private final double least;
    private final double greatest;

    ZoneMetric(String member, double least, double greatest) {
        this.member = member;
        this.least = least;
        this.greatest = greatest;
    }

    /** The zones that the athlete asks for, or those of the first model for which the thresholds suffice. */
    Optional<Zones> zones(@Nullable ZoneChoice choice, Thresholds thresholds) {
        if (choice == null) {
            return best(thresholds);
        }
        ZoneModel model = choice.model();
        return Optional.of(
                model.isOwn()
                        ? new Zones(model.wireName(), own(choice.bounds()))
                        : compute(model, thresholds)
                                .orElseThrow(() -> InvalidValue.refuse(member + ".model", "needs " + model.needs())));
    }

    /** The zones of the same model under other thresholds; where these do not suffice, those of another one. */
    Optional<Zones> carry(Optional<Zones> before, Thresholds thresholds) {
        return before.flatMap(zones -> models().stream()
                        .filter(model -> model.wireName().equals(zones.model()))
                        .findFirst()
                        .flatMap(model -> model.isOwn() ? before : compute(model, thresholds)))
                .or(() -> best(thresholds));
    }

    private List<ZoneModel> models() {
        return switch (this) {
            case HEART_RATE -> List.of(HeartRateModel.values());
            case POWER -> List.of(PowerModel.values());
            case SPEED -> List.of(SpeedModel.values());
        };
    }

    private Optional<Zones> best(Thresholds thresholds) {
        return models().stream()
                .flatMap(model -> compute(model, thresholds).stream())
                .findFirst();
    }

    private static Optional<Zones> compute(ZoneModel model, Thresholds thresholds) {
        return model.bounds(thresholds).map(bounds -> new Zones(model.wireName(), bounds));
    }

    private List<Double> own(List<Double> bounds) {
        if (bounds.isEmpty() || bounds.size() > MAX_BOUNDS) {
            throw refuse("must be 1 to " + MAX_BOUNDS);
        }
        if (bounds.stream().anyMatch(bound -> !(bound >= least && bound <= greatest))) {
            throw refuse("must lie between %s and %s".formatted(plain(least), plain(greatest)));
        }
        List<Double> ascending = bounds.stream().distinct().sorted().toList();
        if (!ascending.equals(bounds)) {
            throw refuse("must ascend");
        }
        return bounds;
    }

    private Refusal refuse(String problem) {
        return InvalidValue.refuse(member + ".upperBounds", problem);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
    }

    static Stream<ZoneMetric> all() {
        return Arrays.stream(values());
    }
}
