package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The state of a group training as its events carry it: neither description nor position.
 *
 * @param hidden null of one that moderators do not hide
 */
record GroupTrainingState(
        UUID id,
        @Nullable UUID organiserId,
        @Nullable List<UUID> coOrganiserIds,
        @Nullable UUID seriesId,
        @Nullable UUID clubId,
        @Nullable String name,
        Sport sport,
        @Nullable Level level,
        Instant startTime,
        String timeZone,
        int durationSeconds,
        @Nullable AnnouncedPlace place,
        @Nullable Integer capacity,
        Visibility visibility,
        GroupTrainingStatus status,
        @Nullable Boolean hidden,
        long revision) {

    static GroupTrainingState of(GroupTraining training) {
        GroupTrainingDetails details = training.details();
        AthleteId organiser = training.organiser();
        List<UUID> coOrganisers =
                training.coOrganisers().stream().map(AthleteId::value).toList();
        return new GroupTrainingState(
                training.id(),
                organiser == null ? null : organiser.value(),
                coOrganisers.isEmpty() ? null : coOrganisers,
                training.series().orElse(null),
                training.club(),
                details.name(),
                details.sport(),
                details.level(),
                details.start(),
                details.zone().getId(),
                details.durationSeconds(),
                details.place() == null
                        ? null
                        : new AnnouncedPlace(details.place().name()),
                details.capacity(),
                training.visibility(),
                training.status(),
                training.hiddenByModerators() ? true : null,
                training.version());
    }

    record AnnouncedPlace(String name) {}
}
