package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service tells of participation on {@code training.participation}; the contract stands in {@code contracts/training/participation}. */
final class ParticipationAnnouncements {

    static final String TOPIC = "training.participation";
    static final String CHANGED = "participation-changed.v1";

    private ParticipationAnnouncements() {}

    static Announcement changed(GroupTraining training, Participation participation, @Nullable AthleteId by) {
        GroupTrainingDetails details = training.details();
        AthleteId organiser = training.organiser();
        return new Announcement(
                TOPIC,
                participation.athlete().toString(),
                CHANGED,
                training.id().toString(),
                new ParticipationChanged(
                        participation.athlete().value(),
                        training.id(),
                        organiser == null ? null : organiser.value(),
                        details.name(),
                        details.sport(),
                        details.start(),
                        details.zone().getId(),
                        participation.state(),
                        participation.cause(),
                        participation.revision(),
                        by == null ? null : by.value()));
    }

    record ParticipationChanged(
            UUID athleteId,
            UUID groupTrainingId,
            @Nullable UUID organiserId,
            @Nullable String name,
            Sport sport,
            Instant startTime,
            String timeZone,
            ParticipationState state,
            ParticipationCause cause,
            long revision,
            @Nullable UUID by) {}
}
