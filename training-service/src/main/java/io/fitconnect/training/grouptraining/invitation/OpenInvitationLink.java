package io.fitconnect.training.grouptraining.invitation;

import io.fitconnect.platform.address.SecretAddress;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** An organiser makes a new invitation link; the one before leads nowhere from then on. */
@UseCase
public class OpenInvitationLink {

    private final GroupTrainings trainings;
    private final InvitationLinks links;
    private final Clock clock;

    OpenInvitationLink(GroupTrainings trainings, InvitationLinks links, Clock clock) {
        this.trainings = trainings;
        this.links = links;
        this.clock = clock;
    }

    /** Returns the address, which cannot be read again. */
    public SecretAddress handle(UUID id, AthleteId organiser) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        trainings.getOrganised(id, organiser).requireOpen(now).requireShown();
        SecretAddress address = SecretAddress.next(id);
        links.put(id, address.digest(), now);
        return address;
    }
}
