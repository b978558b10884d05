package io.fitconnect.training.grouptraining.invitation;

import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.participation.Joining;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Joins the group training to which a link invites, also one whose visibility hides it from the athlete; a block still hides it. */
@UseCase
public class AcceptInvitation {

    private final Invitations invitations;
    private final Joining joining;
    private final Visibilities visibilities;

    AcceptInvitation(Invitations invitations, Joining joining, Visibilities visibilities) {
        this.invitations = invitations;
        this.joining = joining;
        this.visibilities = visibilities;
    }

    /**
     * Takes a place or queues, and returns the group training's id. Whom a block separates from the organiser finds no invitation.
     *
     * @param arrivedAt when the request came, which is the order of the queue
     */
    public UUID handle(String secret, AthleteId athlete, Instant arrivedAt) {
        GroupTraining training = invitations.require(secret);
        AthleteId organiser = Objects.requireNonNull(training.organiser());
        if (visibilities.sight(organiser.value(), athlete.value()).standing() == Standing.NONE) {
            throw InvitationProblems.noSuchInvitation();
        }
        joining.join(training, athlete, arrivedAt);
        return training.id();
    }
}
