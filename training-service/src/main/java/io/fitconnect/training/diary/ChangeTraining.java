package io.fitconnect.training.diary;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/** Edits the description of a training. */
@UseCase
public class ChangeTraining {

    private final Trainings trainings;
    private final Recordings recordings;
    private final Outbox outbox;
    private final TrainingGear gear;
    private final DefaultVisibility visibility;
    private final TrainingWatches watches;
    private final RecorderClocks clocks;
    private final Clock clock;

    ChangeTraining(
            Trainings trainings,
            Recordings recordings,
            Outbox outbox,
            TrainingGear gear,
            DefaultVisibility visibility,
            TrainingWatches watches,
            RecorderClocks clocks,
            Clock clock) {
        this.trainings = trainings;
        this.recordings = recordings;
        this.outbox = outbox;
        this.gear = gear;
        this.visibility = visibility;
        this.watches = watches;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * Changes the training; a change that makes no difference is not announced and makes no new version.
     *
     * @param writer must have pushed the training, or be of the house
     * @param change makes the new details from the current ones
     */
    public DiaryEntry handle(
            TrainingKey key, Writer writer, LongConsumer requireVersion, UnaryOperator<TrainingDetails> change) {
        Training training = trainings.get(key);
        writer.requireMayChange(training);
        requireVersion.accept(training.version());
        TrainingDetails asked = change.apply(training.details());
        boolean isGearSaid = TrainingGear.isSaid(training.details(), asked);
        TrainingDetails changed = gear.keep(
                        training, asked, () -> recordings.get(key).timedTrack())
                .shared(() -> visibility.of(key.athlete()));
        writer.requireMayShare(training.details(), changed);
        Start before = training.details().start();
        if (training.change(changed, clock.instant())) {
            if (isGearSaid) {
                training.chooseGear();
            }
            if (clocks.isCorrected(training, before)) {
                return new DiaryEntry(clocks.correct(training, before), recordings.get(key));
            }
            training = trainings.saveAndFlush(training);
            outbox.announce(TrainingAnnouncements.changed(training));
            watches.counts(training);
        }
        return new DiaryEntry(training, recordings.get(key));
    }
}
