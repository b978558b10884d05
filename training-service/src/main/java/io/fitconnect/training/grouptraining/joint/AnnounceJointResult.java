package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingKeeper;
import io.fitconnect.training.grouptraining.GroupTrainingStatus;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Announces that the joint result of a group training is ready: once to each who came, also to who uploads a recording later. */
@UseCase
public class AnnounceJointResult {

    /** After the end a single recording is a result too. */
    static final Duration WAITING = Duration.ofHours(3);

    /** How often it is looked whether a second recording has come. */
    static final Duration LOOKING = Duration.ofMinutes(10);

    /** For how long after the end the others hear of recordings that came later: at most once in that time. */
    static final Duration BUNDLED = Duration.ofDays(1);

    /** What is attached later is no news. */
    static final Duration NEWS = Duration.ofDays(7);

    private static final int COMPARABLE = 2;

    private final GroupTrainings trainings;
    private final Attendances attendances;
    private final AnnouncedResults announced;
    private final ToldResults told;
    private final GroupTrainingKeeper keeper;
    private final DueWork work;
    private final Clock clock;

    AnnounceJointResult(
            GroupTrainings trainings,
            Attendances attendances,
            AnnouncedResults announced,
            ToldResults told,
            GroupTrainingKeeper keeper,
            DueWork work,
            Clock clock) {
        this.trainings = trainings;
        this.attendances = attendances;
        this.announced = announced;
        this.told = told;
        this.keeper = keeper;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Announces it to those who came, when two of them have a recording, or one some hours after the end. Afterwards announces it to those
     * who came and do not know it, and has their recordings announced to the others. A cancelled group training has no result.
     *
     * @param again  schedules the next look, within the transaction
     * @param settle ends the work, within the transaction
     */
    public void handle(UUID id, Consumer<Instant> again, Runnable settle) {
        Optional<Instant> next = trainings
                .find(id)
                .filter(this::isNews)
                .flatMap(training -> announced
                        .find(id)
                        .map(last -> addLate(training, last))
                        .orElseGet(() -> announceOrWait(training)));
        next.ifPresentOrElse(again, settle);
    }

    private boolean isNews(GroupTraining training) {
        return training.status() == GroupTrainingStatus.SCHEDULED
                && clock.instant().isBefore(training.details().end().plus(NEWS));
    }

    /** Returns empty: the next recording has it looked at. */
    private Optional<Instant> addLate(GroupTraining training, Instant last) {
        UUID id = training.id();
        if (told.contains(id)) {
            keeper.finish(training, attendances.count(id), told.addNewcomers(id));
            if (told.existsLate(id)) {
                work.scheduleIfAbsent(LateRecording.QUEUE, id.toString(), last.plus(BUNDLED), new LateRecording(id));
            }
        }
        return Optional.empty();
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
        told.addAll(training.id());
        List<AthleteId> came = attendances.listAll(training.id());
        keeper.finish(training, came.size(), came);
        return Optional.empty();
    }
}
