package io.fitconnect.training.proof;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.training.diary.Start;
import io.fitconnect.training.diary.TrainingDetails;
import io.fitconnect.training.measurement.Climb;
import io.fitconnect.training.measurement.Distance;
import io.fitconnect.training.measurement.Figures;
import io.fitconnect.training.measurement.HeartRate;
import io.fitconnect.training.measurement.TimeSpent;
import io.fitconnect.training.plan.Aim;
import io.fitconnect.training.plan.PlanDetails;
import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.BestEffort;
import io.fitconnect.training.progress.figure.Histogram;
import io.fitconnect.training.progress.zone.Sex;
import io.fitconnect.training.progress.zone.Thresholds;
import io.fitconnect.training.progress.zone.ZoneHistory;
import io.fitconnect.training.progress.zone.ZoneSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values by chance, few enough that days, sports, records and gear meet; the days lie around the turn of a year. */
final class Chance {

    private static final Instant FIRST = Instant.parse("2025-12-26T00:00:00Z");
    private static final int DAYS = 12;
    private static final List<String> SPORTS = List.of("running", "trail-running", "cycling", "swimming");

    final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> Optional<T> any(Collection<T> of) {
        return of.isEmpty()
                ? Optional.empty()
                : of.stream().skip(upTo(of.size())).findFirst();
    }

    Sport sport() {
        return Sports.get(SPORTS.get(upTo(SPORTS.size())));
    }

    Start start() {
        Integer offset = oneIn(4) ? null : Integer.valueOf((upTo(25) - 12) * 3_600);
        return new Start(FIRST.plus(Duration.ofMinutes(upTo(DAYS * 24 * 60))), offset);
    }

    Figures figures() {
        int seconds = 1_200 + upTo(4_000);
        double speed = oneIn(12) ? 40 : 2 + upTo(30) / 10.0; // one in twelve is too fast to be plausible
        return Figures.byHand(
                new TimeSpent(seconds, oneIn(2) ? null : Integer.valueOf(seconds - 60)),
                oneIn(8) ? null : new Distance(seconds * speed),
                oneIn(2) ? null : new Climb((double) upTo(400), null),
                oneIn(2) ? null : new HeartRate(110 + upTo(60), 180),
                null);
    }

    TrainingDetails training() {
        return new TrainingDetails(
                sport(),
                null,
                null,
                null,
                start(),
                figures(),
                oneIn(5),
                oneIn(2) ? null : Integer.valueOf(1 + upTo(10)));
    }

    ActivityFigures efforts() {
        double fiveKilometres = oneIn(10) ? 300 : 1_100 + upTo(60); // few, so that there are equal ones
        return new ActivityFigures(
                oneIn(3) ? null : new Histogram(120 + upTo(40), 1, List.of(600.0, 1_200.0, 30.0 * upTo(20))),
                null,
                null,
                oneIn(3) ? 150.0 + upTo(100) : null,
                List.of(new BestEffort(1_000, 200 + upTo(20), 0), new BestEffort(5_000, fiveKilometres, 60)),
                List.of(),
                List.of(new BestEffort(300, 220 + upTo(40), 10)),
                List.of());
    }

    ZoneHistory zones() {
        int max = 175 + upTo(20);
        return new ZoneHistory(
                List.of(
                        new ZoneSet(LocalDate.parse("2025-01-01"), thresholds(max), null, null, null),
                        new ZoneSet(
                                LocalDate.parse("2025-12-30"),
                                oneIn(3) ? Thresholds.UNKNOWN : thresholds(max + 5),
                                null,
                                null,
                                null)),
                oneIn(2) ? Sex.FEMALE : null);
    }

    PlanDetails plan() {
        return new PlanDetails(
                LocalDate.ofInstant(FIRST, ZoneOffset.UTC).plusDays(upTo(DAYS)),
                oneIn(2) ? null : LocalTime.of(upTo(24), 0),
                sport(),
                null,
                null,
                new Aim(oneIn(2) ? null : Integer.valueOf(1_200 + upTo(4_000)), null, null));
    }

    @Nullable
    List<UUID> some(List<UUID> gear) {
        return oneIn(3)
                ? null
                : gear.stream().filter(item -> random.nextBoolean()).toList();
    }

    private static Thresholds thresholds(int max) {
        return new Thresholds(50, max, max - 20, 200 + max % 7, 3.5, 1.2);
    }
}
