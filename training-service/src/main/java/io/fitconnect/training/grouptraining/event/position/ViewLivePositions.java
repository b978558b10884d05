package io.fitconnect.training.grouptraining.event.position;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.event.Finishes;
import io.fitconnect.training.grouptraining.event.GroupEvents;
import io.fitconnect.training.grouptraining.participation.GroupTrainingSight;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads where those are who share that, for whom participants are listed. */
@UseCase(readOnly = true)
public class ViewLivePositions {

    /** Positions of one answer. */
    public static final int MOST = 500;

    private final GroupTrainingSight sight;
    private final GroupEvents events;
    private final LivePositions positions;
    private final KnownPositions known;
    private final Finishes finishes;

    ViewLivePositions(
            GroupTrainingSight sight,
            GroupEvents events,
            LivePositions positions,
            KnownPositions known,
            Finishes finishes) {
        this.sight = sight;
        this.events = events;
        this.positions = positions;
        this.known = known;
        this.finishes = finishes;
    }

    /** Shows the most recent within an area, without who is hidden or whom a block stands before. */
    public SeenPositions handle(UUID id, AthleteId viewer, Area area) {
        sight.requireListed(id, viewer);
        events.get(id);
        KnownPositions.Known read = known.get(id);
        List<LivePosition> within = read.positions().stream()
                .filter(position -> area.contains(position.place()))
                .sorted(Comparator.comparing(LivePosition::seenAt).reversed())
                .limit(MOST)
                .toList();
        Set<AthleteId> shown = finishes.listKnown(
                id, within.stream().map(LivePosition::athlete).toList(), viewer);
        return new SeenPositions(
                read.asOf(),
                positions.isShared(id, viewer),
                within.stream()
                        .filter(position -> shown.contains(position.athlete()))
                        .toList());
    }

    /**
     * Positions as a viewer sees them.
     *
     * @param asOf     when they were read
     * @param isShared whether the viewer's own is shown to others
     */
    public record SeenPositions(Instant asOf, boolean isShared, List<LivePosition> list) {}
}
