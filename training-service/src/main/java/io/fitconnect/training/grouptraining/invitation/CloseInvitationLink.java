package io.fitconnect.training.grouptraining.invitation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.util.UUID;

/** An organiser revokes the invitation link; who joined by it stays. */
@UseCase
public class CloseInvitationLink {

    private final GroupTrainings trainings;
    private final InvitationLinks links;

    CloseInvitationLink(GroupTrainings trainings, InvitationLinks links) {
        this.trainings = trainings;
        this.links = links;
    }

    /** Revokes it; without one nothing happens. */
    public void handle(UUID id, AthleteId organiser) {
        links.remove(trainings.getOrganised(id, organiser).id());
    }
}
