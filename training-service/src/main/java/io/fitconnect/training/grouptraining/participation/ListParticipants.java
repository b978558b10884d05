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
        GroupTraining training = sight.requireListed(id, viewer);
        boolean isPresent = state == ParticipationState.GOING || state == ParticipationState.WAITING;
        if (!isPresent && !training.isOrganisedBy(viewer)) {
            throw ParticipationProblems.notForOutsiders();
        }
        return Page.of(participations.list(id, state, viewer, after, limit + 1), limit, ArrivalPosition::of);
    }
}
