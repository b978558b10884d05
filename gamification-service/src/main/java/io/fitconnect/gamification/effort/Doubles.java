package io.fitconnect.gamification.effort;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * Finds what was recorded twice: of two efforts of one athlete that overlap by more than half of the shorter one, one counts; one without a length overlaps what was done at its moment. It is the one that
 * ranks, then the recorded one, then the longer one.
 */
public final class Doubles {

    private static final long SECONDS_PER_DAY = Duration.ofDays(1).toSeconds();

    private static final Comparator<Effort> PREFERENCE = Comparator.comparing(Effort::isRanked)
            .reversed()
            .thenComparing(Effort::origin)
            .thenComparing(Comparator.comparingLong(Effort::elapsedSeconds).reversed())
            .thenComparing(Effort::training);

    private final Map<Long, List<Effort>> countedByDay = new HashMap<>();

    private Doubles() {}

    /** The trainings that do not count, because another one of the same time does. Suspended ones are left out before. */
    public static Set<UUID> find(Collection<Effort> efforts) {
        Doubles doubles = new Doubles();
        Set<UUID> found = new HashSet<>();
        efforts.stream().sorted(PREFERENCE).forEach(effort -> {
            if (doubles.isCounted(effort)) {
                found.add(effort.training());
            } else {
                doubles.count(effort);
            }
        });
        return found;
    }

    private boolean isCounted(Effort effort) {
        return days(effort)
                .mapToObj(day -> countedByDay.getOrDefault(day, List.of()))
                .flatMap(List::stream)
                .anyMatch(counted -> isSame(counted, effort));
    }

    private void count(Effort effort) {
        days(effort)
                .forEach(day -> countedByDay
                        .computeIfAbsent(day, none -> new ArrayList<>())
                        .add(effort));
    }

    private static LongStream days(Effort effort) {
        return LongStream.rangeClosed(
                Math.floorDiv(effort.start().getEpochSecond(), SECONDS_PER_DAY),
                Math.floorDiv(effort.end().getEpochSecond(), SECONDS_PER_DAY));
    }

    private static boolean isSame(Effort one, Effort other) {
        Instant from = one.start().isAfter(other.start()) ? one.start() : other.start();
        Instant until = one.end().isBefore(other.end()) ? one.end() : other.end();
        long shared = Duration.between(from, until).toMillis();
        long shorter = Duration.ofSeconds(Math.min(one.elapsedSeconds(), other.elapsedSeconds()))
                .toMillis();
        return shorter == 0 ? shared >= 0 : shared * 2 > shorter;
    }
}
