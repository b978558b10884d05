package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import java.util.UUID;

/** Lists who takes part, for organisers and for who takes part or is invited. Who left, declined or was removed only organisers see. */
@UseCase(readOnly = true)
public class ListParticipants {

    private final GroupTrainingSight sight;
    private final Participations participations;

    ListParticipants(GroupTrainingSight sight, Participations participations) {
        this.sight = sight;
        this.participations = participations;
    }

    /** Returns a page in the order of arrival, without those who blocked the viewer or whom the viewer blocked. */
    public Page<Participation> handle(
            UUID id, AthleteId viewer, ParticipationState state, ArrivalPosition after, int limit) {
        Page.requireLimit(limit);
        GroupTraining training = sight.require(id, viewer);
        requireMayList(training, viewer, state);
        return Page.of(participations.list(id, state, viewer, after, limit + 1), limit, ArrivalPosition::of);
    }

    private void requireMayList(GroupTraining training, AthleteId viewer, ParticipationState state) {
        boolean isPresent = state == ParticipationState.GOING || state == ParticipationState.WAITING;
        boolean takesPart = participations
                .find(training.id(), viewer)
                .filter(own -> own.isActive() || own.state() == ParticipationState.INVITED)
                .isPresent();
        if (!training.isOrganisedBy(viewer) && !(isPresent && takesPart)) {
            throw ParticipationProblems.notForOutsiders();
        }
    }
}
