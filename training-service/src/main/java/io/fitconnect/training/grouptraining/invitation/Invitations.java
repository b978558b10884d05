package io.fitconnect.training.grouptraining.invitation;

import io.fitconnect.platform.account.HiddenAccounts;
import io.fitconnect.platform.address.SecretAddress;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the group training to which a secret address invites. */
@Component
class Invitations {

    private final GroupTrainings trainings;
    private final InvitationLinks links;
    private final HiddenAccounts hidden;
    private final Visibilities visibilities;

    Invitations(GroupTrainings trainings, InvitationLinks links, HiddenAccounts hidden, Visibilities visibilities) {
        this.visibilities = visibilities;
        this.trainings = trainings;
        this.links = links;
        this.hidden = hidden;
    }

    /** Refuses with 404 an address that does not hold, one of an organiser who is hidden, and one to what moderators hide. */
    GroupTraining require(String secret) {
        return SecretAddress.find(secret)
                .filter(address -> links.exists(address.opened(), address.digest()))
                .flatMap(address -> trainings.find(address.opened()))
                .filter(training -> !training.hiddenByModerators() && isShown(training.organiser()))
                .orElseThrow(InvitationProblems::noSuchInvitation);
    }

    /** Refuses likewise whom a block separates from the organiser. */
    GroupTraining require(String secret, AthleteId athlete) {
        GroupTraining training = require(secret);
        AthleteId organiser = Objects.requireNonNull(training.organiser());
        if (visibilities.sight(organiser.value(), athlete.value()).standing() == Standing.NONE) {
            throw InvitationProblems.noSuchInvitation();
        }
        return training;
    }

    private boolean isShown(@Nullable AthleteId organiser) {
        return organiser != null && !hidden.contains(organiser.value());
    }
}
