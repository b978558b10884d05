package io.fitconnect.training.diary;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.timezone.AthleteZones;
import java.time.Clock;

/** Enters a training by hand, through a client of the house or a vendor's. */
@UseCase
public class AddTraining {

    private final Trainings trainings;
    private final Outbox outbox;
    private final TrainingGear gear;
    private final DefaultVisibility visibility;
    private final AthleteZones zones;
    private final TrainingWatches watches;
    private final DiaryMetrics metrics;
    private final Clock clock;

    AddTraining(
            Trainings trainings,
            Outbox outbox,
            TrainingGear gear,
            DefaultVisibility visibility,
            AthleteZones zones,
            TrainingWatches watches,
            DiaryMetrics metrics,
            Clock clock) {
        this.trainings = trainings;
        this.outbox = outbox;
        this.gear = gear;
        this.visibility = visibility;
        this.zones = zones;
        this.watches = watches;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Puts the training into the athlete's diary and returns where it is found. */
    public TrainingKey handle(AthleteId athlete, Writer writer, TrainingDetails details) {
        writer.requireMayShare(details.withoutSharing(), details);
        TrainingDetails complete = gear.equip(athlete, details, null)
                .orIn(() -> zones.find(athlete.value()))
                .shared(() -> visibility.of(athlete));
        Training entered = Training.byHand(athlete, writer, complete, clock.instant());
        if (details.gearIds() != null) {
            entered.chooseGear();
        }
        Training training = trainings.saveAndFlush(entered);
        outbox.announce(TrainingAnnouncements.recorded(training));
        watches.counts(training);
        metrics.countRecorded(training.source().kind());
        return training.key();
    }
}
