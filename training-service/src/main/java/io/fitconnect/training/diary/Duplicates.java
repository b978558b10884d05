package io.fitconnect.training.diary;

import io.fitconnect.training.matching.Effort;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds the trainings that are of the same effort as a recording. Serialised per athlete by SERIALIZABLE: each recording reads the
 * trainings around it before it writes one, and every announcement raises the same position of its athlete, so that of two at once one runs
 * again and sees the other.
 */
@Component
class Duplicates {

    /** The start of a merged training is that of its leading recording; others of it may begin elsewhere. */
    private static final Duration MARGIN = Duration.ofHours(1);

    private final Trainings trainings;
    private final Recordings recordings;
    private final Originals originals;
    private final KeptApart keptApart;

    Duplicates(Trainings trainings, Recordings recordings, Originals originals, KeptApart keptApart) {
        this.trainings = trainings;
        this.recordings = recordings;
        this.originals = originals;
        this.keptApart = keptApart;
    }

    /** Finds the training of an activity, whether it has others too, and in the trash too. */
    Optional<Training> findOfActivity(AthleteId athlete, ActivityId activity) {
        return trainings
                .findOfActivity(athlete, activity)
                .or(() -> originals
                        .findTraining(athlete, activity)
                        .flatMap(training -> trainings.findById(new TrainingKey(athlete, training))));
    }

    /** The recordings of a training as they came. */
    List<RecordedActivity> recordingsOf(Training training) {
        return training.merge().isPresent()
                ? originals.list(training.key())
                : List.of(training.asRecorded(recordings.get(training.key())));
    }

    /** The trainings that count and have a recording of the same effort as one of these; none that was split from them. */
    List<Training> findSame(AthleteId athlete, List<RecordedActivity> efforts) {
        Set<ActivityId> apart = new HashSet<>();
        Set<ActivityId> taken = new HashSet<>();
        efforts.forEach(effort -> take(athlete, effort, taken, apart));
        List<Training> same = new ArrayList<>();
        for (Training candidate : listAround(athlete, efforts)) {
            Set<ActivityId> its = Set.copyOf(candidate.activities());
            if (its.stream().noneMatch(apart::contains)
                    && its.stream().noneMatch(taken::contains)
                    && isSame(recordingsOf(candidate), efforts)) {
                same.add(candidate);
                recordingsOf(candidate).forEach(recording -> take(athlete, recording, taken, apart));
            }
        }
        return same;
    }

    private void take(AthleteId athlete, RecordedActivity recording, Set<ActivityId> taken, Set<ActivityId> apart) {
        taken.add(recording.activity());
        apart.addAll(keptApart.listOf(athlete, recording.activity()));
    }

    /** The nearest start first, so that of two that are kept apart the nearer is joined. */
    private List<Training> listAround(AthleteId athlete, List<RecordedActivity> efforts) {
        Instant first = efforts.stream()
                .map(Efforts::of)
                .map(effort -> effort.start().minus(effort.reach()))
                .min(Instant::compareTo)
                .orElseThrow();
        Instant last = efforts.stream()
                .map(Efforts::of)
                .map(effort -> effort.start().plus(effort.reach()))
                .max(Instant::compareTo)
                .orElseThrow();
        Instant start = efforts.get(0).details().start().time();
        return trainings.listStarted(athlete, first.minus(MARGIN), last.plus(MARGIN)).stream()
                .filter(training -> training.source().activity().isPresent() && !training.isHiddenByModerators())
                .sorted(Comparator.comparing((Training training) -> Duration.between(
                                        start, training.details().start().time())
                                .abs())
                        .thenComparing(training -> training.key().training().value()))
                .toList();
    }

    private static boolean isSame(List<RecordedActivity> some, List<RecordedActivity> others) {
        List<Effort> efforts = others.stream().map(Efforts::of).toList();
        return some.stream().map(Efforts::of).anyMatch(one -> efforts.stream().anyMatch(one::isSameAs));
    }
}
