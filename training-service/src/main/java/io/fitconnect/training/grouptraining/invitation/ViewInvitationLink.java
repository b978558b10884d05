package io.fitconnect.training.grouptraining.invitation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tells an organiser whether there is an invitation link; its address is not kept. */
@UseCase(readOnly = true)
public class ViewInvitationLink {

    private final GroupTrainings trainings;
    private final InvitationLinks links;

    ViewInvitationLink(GroupTrainings trainings, InvitationLinks links) {
        this.trainings = trainings;
        this.links = links;
    }

    /** Returns when it was made. */
    public Optional<Instant> handle(UUID id, AthleteId organiser) {
        return links.find(trainings.getOrganised(id, organiser).id());
    }
}
