package io.fitconnect.training.grouptraining.invitation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.participation.Joining;
import java.time.Instant;
import java.util.UUID;

/** Joins the group training to which a link invites, also one whose visibility hides it from the athlete; a block still hides it. */
@UseCase
public class AcceptInvitation {

    private final Invitations invitations;
    private final Joining joining;

    AcceptInvitation(Invitations invitations, Joining joining) {
        this.invitations = invitations;
        this.joining = joining;
    }

    /**
     * Takes a place or queues, and returns the group training's id. Whom a block separates from the organiser finds no invitation.
     *
     * @param arrivedAt when the request came, which is the order of the queue
     */
    public UUID handle(String secret, AthleteId athlete, Instant arrivedAt) {
        GroupTraining training = invitations.require(secret, athlete);
        joining.join(training, athlete, arrivedAt);
        return training.id();
    }
}
