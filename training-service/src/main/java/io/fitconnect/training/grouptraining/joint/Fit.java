package io.fitconnect.training.grouptraining.joint;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * How well a recording fits a group training; the best first.
 *
 * @param otherSport     of the same family, but not the sport of the group training itself
 * @param overlapSeconds of the recording within the time of the group training
 * @param meters         between the way and the meeting place; 0 where one of them is unknown
 * @param startDistance  between both starts
 */
record Fit(UUID training, boolean otherSport, long overlapSeconds, double meters, Duration startDistance)
        implements Comparable<Fit> {

    /** A third of the shorter of both lies within the time of the other: late starts and short recordings fit, neighbours do not. */
    static final int LEAST_SHARE = 3;

    /** How near the way comes to the meeting place: around a park, or what a tracker misses before it has a position. */
    static final int MOST_METERS = 500;

    private static final Comparator<Fit> ORDER = Comparator.comparing(Fit::otherSport)
            .thenComparing(Comparator.comparing(Fit::overlapSeconds).reversed())
            .thenComparing(Fit::meters)
            .thenComparing(Fit::startDistance)
            .thenComparing(Fit::training);

    /** Empty when the recording is of another time, another place or another family of sports. */
    static Optional<Fit> find(Meeting meeting, RecordedTraining recording) {
        long overlap = overlap(meeting, recording);
        double meters =
                meeting.place() == null || recording.way().isEmpty() ? 0 : recording.metersFrom(meeting.place());
        if (overlap <= 0
                || overlap * LEAST_SHARE < Math.min(meeting.seconds(), recording.seconds())
                || meters > MOST_METERS
                || meeting.sport().family() != recording.sport().family()) {
            return Optional.empty();
        }
        return Optional.of(new Fit(
                recording.id(),
                !meeting.sport().equals(recording.sport()),
                overlap,
                meters,
                Duration.between(meeting.start(), recording.start()).abs()));
    }

    private static long overlap(Meeting meeting, RecordedTraining recording) {
        Instant from = meeting.start().isAfter(recording.start()) ? meeting.start() : recording.start();
        Instant to = meeting.end().isBefore(recording.end()) ? meeting.end() : recording.end();
        return Duration.between(from, to).toSeconds();
    }

    @Override
    public int compareTo(Fit other) {
        return ORDER.compare(this, other);
    }
}
