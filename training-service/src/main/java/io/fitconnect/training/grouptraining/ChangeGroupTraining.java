package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/** Edits a group training; one event tells it, however many take part. */
@UseCase
public class ChangeGroupTraining {

    private final GroupTrainings trainings;
    private final GroupTrainingKeeper keeper;
    private final ClubRule clubRule;
    private final HiddenOrganisers hidden;
    private final Clock clock;

    ChangeGroupTraining(
            GroupTrainings trainings,
            GroupTrainingKeeper keeper,
            ClubRule clubRule,
            HiddenOrganisers hidden,
            Clock clock) {
        this.trainings = trainings;
        this.keeper = keeper;
        this.clubRule = clubRule;
        this.hidden = hidden;
        this.clock = clock;
    }

    /** Changes it; a change that makes no difference makes no new version. */
    public void handle(
            UUID id, AthleteId organiser, LongConsumer requireVersion, UnaryOperator<GroupTrainingDetails> change) {
        GroupTraining current = trainings.getOrganised(id, organiser);
        hidden.refuse(organiser);
        requireVersion.accept(current.version());
        current.requireOpen(clock.instant());
        GroupTraining changed = current.with(change.apply(current.details()));
        if (!changed.details().start().equals(current.details().start())) {
            StartRule.require(changed.details().start(), clock.instant());
        }
        clubRule.requireChange(current, changed, organiser);
        keeper.change(current, changed, organiser);
    }
}
