package io.fitconnect.training.grouptraining.invitation;

import io.fitconnect.platform.account.HiddenAccounts;
import io.fitconnect.training.address.SecretAddress;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the group training to which a secret address invites. */
@Component
class Invitations {

    private final GroupTrainings trainings;
    private final InvitationLinks links;
    private final HiddenAccounts hidden;

    Invitations(GroupTrainings trainings, InvitationLinks links, HiddenAccounts hidden) {
        this.trainings = trainings;
        this.links = links;
        this.hidden = hidden;
    }

    /** Refuses with 404 an address that does not hold, and one of an organiser who is hidden. */
    GroupTraining require(String secret) {
        return SecretAddress.find(secret)
                .filter(address -> links.exists(address.opened(), address.digest()))
                .flatMap(address -> trainings.find(address.opened()))
                .filter(training -> isShown(training.organiser()))
                .orElseThrow(InvitationProblems::noSuchInvitation);
    }

    private boolean isShown(@Nullable AthleteId organiser) {
        return organiser != null && !hidden.contains(organiser.value());
    }
}
