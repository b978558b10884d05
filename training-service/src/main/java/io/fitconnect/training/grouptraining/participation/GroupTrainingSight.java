package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.relation.Sight;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingProblems;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Decides who sees a group training: its organisers, whom its visibility shows it to, members of the club for which
 * it is, and who takes part or was invited; while moderators hide it, only organisers and who has a place or waits for
 * one. To who blocked the organiser, or was blocked, it does not exist.
 */
@Component
public class GroupTrainingSight {

    /** The athlete's setting that a minor's group training never exceeds. */
    public static final String MATTER = "trainings";

    private final GroupTrainings trainings;
    private final Participations participations;
    private final Visibilities visibilities;

    GroupTrainingSight(GroupTrainings trainings, Participations participations, Visibilities visibilities) {
        this.trainings = trainings;
        this.participations = participations;
        this.visibilities = visibilities;
    }

    /** Refuses with the 404 of an unknown one what is not shown to the viewer. */
    public GroupTraining require(UUID id, AthleteId viewer) {
        return trainings
                .find(id)
                .filter(training -> shows(training, viewer))
                .orElseThrow(() -> GroupTrainingProblems.notFound(id));
    }

    /** Refuses likewise, and with 403 a viewer for whom those who take part are not listed. */
    public GroupTraining requireListed(UUID id, AthleteId viewer) {
        GroupTraining training = require(id, viewer);
        if (!training.isOrganisedBy(viewer)
                && participations
                        .find(id, viewer)
                        .filter(Participation::isPresent)
                        .isEmpty()) {
            throw ParticipationProblems.notForOutsiders();
        }
        return training;
    }

    /** Looks at the viewer's participation last: in a crowd that joins what everyone sees, each would conflict with the others there. */
    private boolean shows(GroupTraining training, AthleteId viewer) {
        AthleteId organiser = training.organiser();
        if (organiser == null) {
            return takesPart(training, viewer);
        }
        Sight sight = visibilities.sight(organiser.value(), viewer.value());
        return sight.standing() != Standing.NONE
                && (training.isOrganisedBy(viewer)
                        || sight.shows(MATTER, training.visibility())
                        || isForClubOf(viewer, training, organiser, sight)
                        || takesPart(training, viewer));
    }

    /** A minor shows a club no more than other trainings. */
    private boolean isForClubOf(AthleteId viewer, GroupTraining training, AthleteId organiser, Sight sight) {
        UUID club = training.club();
        return club != null
                && sight.shows(MATTER, Visibility.CLUBS)
                && visibilities.maySeeInClub(organiser.value(), viewer.value(), club);
    }

    private boolean takesPart(GroupTraining training, AthleteId viewer) {
        return participations
                .find(training.id(), viewer)
                .filter(own ->
                        training.hiddenByModerators() ? own.isActive() : own.state() != ParticipationState.REMOVED)
                .isPresent();
    }
}
