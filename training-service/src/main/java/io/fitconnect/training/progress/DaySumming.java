package io.fitconnect.training.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sums days up in memory, as the database does. */
final class DaySumming {

    private DaySumming() {}

    static List<DaySum> of(Collection<DerivedTraining> trainings) {
        return trainings.stream()
                .map(DaySumming::sum)
                .collect(Collectors.toMap(
                        sum -> sum.day() + " " + sum.sport(), sum -> sum, DaySumming::add, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** A tenth of a metre, so that sums are exact whatever their order. */
    static BigDecimal decimetres(@Nullable Double meters) {
        return BigDecimal.valueOf(meters == null ? 0 : meters).setScale(1, RoundingMode.HALF_UP);
    }

    private static DaySum sum(DerivedTraining derived) {
        var training = derived.training();
        var load = derived.load();
        return new DaySum(
                training.day(),
                training.sport(),
                1,
                training.seconds(),
                decimetres(training.distanceMeters()),
                decimetres(training.ascentMeters()),
                load == null ? BigDecimal.valueOf(0, 2) : load.value());
    }

    private static DaySum add(DaySum one, DaySum other) {
        return new DaySum(
                one.day(),
                one.sport(),
                one.trainings() + other.trainings(),
                one.seconds() + other.seconds(),
                one.distanceMeters().add(other.distanceMeters()),
                one.ascentMeters().add(other.ascentMeters()),
                one.load().add(other.load()));
    }
}
