package io.fitconnect.gamification.effort;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.Sports;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Efforts for tests. */
public final class Efforts {

    private static final List<String> SPORTS =
            List.of("running", "cycling", "swimming", "strength", "walking", "alpine-skiing", "motor-sport", "other");
    private static final Instant FIRST = Instant.parse("2026-01-05T06:00:00Z");

    private Efforts() {}

    /** A recorded run of an hour and ten kilometres. */
    public static Effort run(long number, String day) {
        return recorded(number, day, "running", 3_700, 3_600);
    }

    /** A recording of ten kilometres at seven o'clock. */
    public static Effort recorded(long number, String day, String sport, long elapsedSeconds, long movingSeconds) {
        LocalDate date = LocalDate.parse(day);
        return new Effort(
                new UUID(0, number),
                Sports.get(sport),
                date.atTime(7, 0).toInstant(ZoneOffset.UTC),
                date,
                elapsedSeconds,
                movingSeconds,
                1_000_000,
                5_000,
                Origin.RECORDED,
                true,
                false);
    }

    /** Made-up efforts of one athlete within so many days; some overlap, some were entered by hand, some are suspended. */
    public static List<Effort> madeUp(Random random, int count, int days) {
        List<Effort> efforts = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            efforts.add(madeUp(random, new UUID(random.nextLong(), number), days));
        }
        return efforts;
    }

    public static Effort madeUp(Random random, UUID training, int days) {
        Instant start = FIRST.plus(Duration.ofHours(random.nextInt(days * 24)));
        long elapsed = random.nextInt(20) == 0 ? 100_000 + random.nextInt(100_000) : 300 + random.nextInt(20_000);
        Sport sport = Sports.get(SPORTS.get(random.nextInt(SPORTS.size())));
        return new Effort(
                training,
                sport,
                start,
                start.atOffset(ZoneOffset.ofHours(random.nextInt(24) - 11)).toLocalDate(),
                elapsed,
                elapsed - random.nextInt(200),
                random.nextInt(3_000_000),
                random.nextInt(100_000),
                random.nextInt(4) == 0 ? Origin.ENTERED : Origin.RECORDED,
                random.nextInt(5) != 0,
                random.nextInt(10) == 0);
    }
}
