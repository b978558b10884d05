package io.fitconnect.training.grouptraining.event;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.participation.GroupTrainingSight;
import io.fitconnect.training.grouptraining.participation.ParticipationState;
import io.fitconnect.training.grouptraining.participation.Participations;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads an event, for whom participants are listed. */
@UseCase(readOnly = true)
public class ViewEvent {

    private final GroupTrainingSight sight;
    private final GroupEvents events;
    private final Participations participations;
    private final Finishes finishes;

    ViewEvent(GroupTrainingSight sight, GroupEvents events, Participations participations, Finishes finishes) {
        this.sight = sight;
        this.events = events;
        this.participations = participations;
        this.finishes = finishes;
    }

    /** Returns empty while event mode is off. Refuses with 404 what is not shown to the viewer, and with 403 a viewer who has no part in it. */
    public Optional<SeenEvent> handle(UUID id, AthleteId viewer) {
        sight.requireListed(id, viewer);
        return events.find(id).map(event -> see(event, viewer));
    }

    private SeenEvent see(GroupEvent event, AthleteId viewer) {
        UUID id = event.id();
        boolean goes = participations
                .find(id, viewer)
                .filter(own -> own.state() == ParticipationState.GOING)
                .isPresent();
        Optional<TakenFinish> finish =
                goes ? finishes.find(id, viewer).map(own -> new TakenFinish(event, own)) : Optional.empty();
        return new SeenEvent(event, goes ? event.waveOf(viewer) : null, finish.orElse(null));
    }

    /**
     * An event as a viewer sees it.
     *
     * @param wave   of the viewer; null without a place
     * @param finish of the viewer; null before it
     */
    public record SeenEvent(
            GroupEvent event,
            @Nullable Integer wave,
            @Nullable TakenFinish finish) {}
}
