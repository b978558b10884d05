package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingKeeper;
import io.fitconnect.training.grouptraining.GroupTrainingStatus;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Announces once that the joint result of a group training is ready. */
@UseCase
public class AnnounceJointResult {

    /** After the end a single recording is a result too. */
    static final Duration WAITING = Duration.ofHours(3);

    /** How often it is looked whether a second recording has come. */
    static final Duration LOOKING = Duration.ofMinutes(10);

    /** A recording that is attached later is no news to the others. */
    static final Duration NEWS = Duration.ofDays(7);

    private static final int COMPARABLE = 2;

    private final GroupTrainings trainings;
    private final Attendances attendances;
    private final AnnouncedResults announced;
    private final GroupTrainingKeeper keeper;
    private final Clock clock;

    AnnounceJointResult(
            GroupTrainings trainings,
            Attendances attendances,
            AnnouncedResults announced,
            GroupTrainingKeeper keeper,
            Clock clock) {
        this.trainings = trainings;
        this.attendances = attendances;
        this.announced = announced;
        this.keeper = keeper;
        this.clock = clock;
    }

    /**
     * Announces it to those who came, when two of them have a recording, or one some hours after the end. A cancelled group training has
     * no result.
     *
     * @param again  schedules the next look, within the transaction
     * @param settle ends the work, within the transaction
     */
    public void handle(UUID id, Consumer<Instant> again, Runnable settle) {
        Optional<Instant> next = trainings.find(id).filter(this::isAwaited).flatMap(this::announceOrWait);
        next.ifPresentOrElse(again, settle);
    }

    private boolean isAwaited(GroupTraining training) {
        return training.status() == GroupTrainingStatus.SCHEDULED
                && clock.instant().isBefore(training.details().end().plus(NEWS))
                && !announced.contains(training.id());
    }

    /** Returns when to look again; empty when it is announced, and when there is nothing: the next recording has it looked at. */
    private Optional<Instant> announceOrWait(GroupTraining training) {
        Instant now = clock.instant();
        Instant end = training.details().end();
        if (now.isBefore(end)) {
            return Optional.of(end);
        }
        int recorded = attendances.countRecorded(training.id());
        Instant deadline = end.plus(WAITING);
        if (recorded == 0) {
            return Optional.empty();
        }
        if (recorded < COMPARABLE && now.isBefore(deadline)) {
            Instant next = now.plus(LOOKING);
            return Optional.of(next.isBefore(deadline) ? next : deadline);
        }
        announced.add(training.id());
        keeper.finish(training, attendances.listAll(training.id()));
        return Optional.empty();
    }
}
