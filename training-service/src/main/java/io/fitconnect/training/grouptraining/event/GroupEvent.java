package io.fitconnect.training.grouptraining.event;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainingProblems;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A group training in event mode.
 *
 * @param id  of the group training
 * @param end as planned
 */
public record GroupEvent(UUID id, Instant start, Instant end, boolean cancelled, StartWaves waves) {

    /** A device without network hands its finish in later. */
    static final Duration OPEN_AFTER_END = Duration.ofDays(7);

    /** How far a device's clock may be ahead. */
    static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private static final Duration LIVE_AFTER_END = Duration.ofHours(2);
    private static final Duration LIVE_INTERVAL = Duration.ofSeconds(5);
    private static final Duration LATE_INTERVAL = Duration.ofMinutes(5);

    /** Where the athlete's wave stands in the list. */
    public int waveOf(AthleteId athlete) {
        return waves.of(id, athlete);
    }

    public Instant startOf(StartWave wave) {
        return start.plusSeconds(wave.offsetSeconds());
    }

    /** How long the athlete took, from the start of the athlete's wave. */
    public Duration elapsed(AthleteId athlete, Instant finishedAt) {
        return Duration.between(startOf(wave(athlete)), finishedAt);
    }

    /** Why the athlete cannot have finished then, or cannot say so now. */
    Optional<Refusal> findFault(AthleteId athlete, Instant finishedAt, Instant now) {
        if (cancelled) {
            return Optional.of(GroupTrainingProblems.cancelled());
        }
        if (!finishedAt.isAfter(startOf(wave(athlete)))) {
            return Optional.of(EventProblems.beforeTheStart(wave(athlete), startOf(wave(athlete))));
        }
        if (finishedAt.isAfter(now.plus(CLOCK_SKEW))) {
            return Optional.of(EventProblems.inTheFuture());
        }
        return now.isAfter(end.plus(OPEN_AFTER_END)) ? Optional.of(EventProblems.tooLate()) : Optional.empty();
    }

    /** When the ranking is made again; empty when no finish can come any more. */
    Optional<Instant> nextRanking(Instant now) {
        if (cancelled || now.isAfter(end.plus(OPEN_AFTER_END))) {
            return Optional.empty();
        }
        Instant first = startOf(waves.list().get(0));
        if (now.isBefore(first)) {
            return Optional.of(first);
        }
        return Optional.of(now.plus(now.isBefore(end.plus(LIVE_AFTER_END)) ? LIVE_INTERVAL : LATE_INTERVAL));
    }

    private StartWave wave(AthleteId athlete) {
        return waves.list().get(waveOf(athlete));
    }
}
