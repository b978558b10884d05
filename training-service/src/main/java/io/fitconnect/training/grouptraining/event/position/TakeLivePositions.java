package io.fitconnect.training.grouptraining.event.position;

import io.fitconnect.platform.privacy.KeptPrivacyZones;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.event.GroupEvent;
import io.fitconnect.training.grouptraining.event.GroupEvents;
import io.fitconnect.training.grouptraining.participation.GroupTrainingSight;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Takes the points of an athlete's device, of which the last counts. */
@UseCase
public class TakeLivePositions {

    /** Points of one batch. */
    public static final int MOST = 60;

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private final GroupTrainingSight sight;
    private final GroupEvents events;
    private final LivePositions positions;
    private final KeptPrivacyZones zones;
    private final Clock clock;

    TakeLivePositions(
            GroupTrainingSight sight,
            GroupEvents events,
            LivePositions positions,
            KeptPrivacyZones zones,
            Clock clock) {
        this.sight = sight;
        this.events = events;
        this.positions = positions;
        this.zones = zones;
        this.clock = clock;
    }

    /**
     * Keeps the last point since the start; points before it and ahead of the clock count for nothing. A hidden place is not kept, and takes the place before it
     * away. Refuses with 409 who did not choose to be seen.
     */
    public void handle(UUID id, AthleteId athlete, List<SeenPoint> points) {
        sight.requireListed(id, athlete);
        GroupEvent event = events.get(id);
        if (!positions.isShared(id, athlete)) {
            throw PositionProblems.notShared();
        }
        Instant latest = clock.instant().plus(CLOCK_SKEW);
        points.stream()
                .filter(point ->
                        !point.time().isBefore(event.start()) && point.time().isBefore(latest))
                .max(Comparator.comparing(SeenPoint::time))
                .ifPresent(last -> positions.move(
                        id, athlete, last, zones.get(athlete.value()).hidesWhileMoving(last.place(), id.toString())));
    }
}
