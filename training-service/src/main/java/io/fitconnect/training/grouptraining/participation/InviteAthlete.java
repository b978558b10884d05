package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Invites a friend, a follower or a member of a club that the organiser is in; all others are invited by link. */
@UseCase
public class InviteAthlete {

    private static final Set<Standing> CLOSE = Set.of(Standing.FRIEND, Standing.FOLLOWER, Standing.CLUB_MEMBER);

    private final GroupTrainings trainings;
    private final Participations participations;
    private final ParticipationKeeper keeper;
    private final Visibilities visibilities;
    private final Clock clock;

    InviteAthlete(
            GroupTrainings trainings,
            Participations participations,
            ParticipationKeeper keeper,
            Visibilities visibilities,
            Clock clock) {
        this.trainings = trainings;
        this.participations = participations;
        this.keeper = keeper;
        this.visibilities = visibilities;
        this.clock = clock;
    }

    /**
     * Invites an athlete, unless they take part or are invited already. Refuses while moderators hide the training. The organiser gets the same 404 for a
     * stranger, for an athlete who blocked them, for a hidden account, and for an unknown id.
     */
    public void handle(UUID id, AthleteId organiser, AthleteId invited) {
        Instant now = Moments.of(clock.instant());
        GroupTraining training =
                trainings.getOrganised(id, organiser).requireOpen(now).requireShown();
        if (!CLOSE.contains(visibilities.standing(organiser.value(), invited.value()))) {
            throw ParticipationProblems.notClose(invited);
        }
        if (keeper.add(training, Participation.invited(id, invited, now), organiser)
                .isEmpty()) {
            Participation known = participations.find(id, invited).orElseThrow();
            if (!known.isActive() && known.state() != ParticipationState.INVITED) {
                keeper.change(training, known.isInvited(now), organiser);
            }
        }
    }
}
