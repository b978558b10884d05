package io.fitconnect.training.diary;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.measurement.Figures;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body of {@code training-recorded.v1} and {@code training-changed.v1}. */
record TrainingState(
        UUID trainingId,
        UUID athleteId,
        @Nullable UUID activityId,
        @Nullable List<UUID> activityIds,
        @Nullable Map<String, UUID> fieldSources,
        @Nullable Map<UUID, Long> clockCorrections,
        Sport sport,
        @Nullable String subSport,
        @Nullable String name,
        Instant startTime,
        @Nullable Integer utcOffsetSeconds,
        int elapsedSeconds,
        @Nullable Integer movingSeconds,
        @Nullable Double distanceMeters,
        @Nullable Double ascentMeters,
        @Nullable Double descentMeters,
        boolean indoor,
        boolean hasTrack,
        Visibility visibility,
        @Nullable PartVisibility partVisibility,
        Origin source,
        @Nullable List<UUID> gearIds,
        long version) {

    static TrainingState of(Training training) {
        TrainingDetails details = training.details();
        Figures figures = details.figures();
        return new TrainingState(
                training.key().training().value(),
                training.key().athlete().value(),
                training.source().activity().map(ActivityId::value).orElse(null),
                TrainingAnnouncements.activitiesOf(training),
                fieldSources(training),
                clockCorrections(training),
                details.sport(),
                details.subSport(),
                details.name(),
                details.start().time(),
                details.start().utcOffsetSeconds(),
                figures.time().elapsedSeconds(),
                figures.time().movingSeconds(),
                figures.distance() == null ? null : figures.distance().meters(),
                figures.climb() == null ? null : figures.climb().ascentMeters(),
                figures.climb() == null ? null : figures.climb().descentMeters(),
                details.indoor(),
                training.hasTrack(),
                training.visibility(),
                details.sharing().parts(),
                Origin.of(training),
                details.gear().isEmpty() ? null : details.gear(),
                training.version());
    }

    /** By the words of fields; null where there is one recording at most. */
    private static @Nullable Map<String, UUID> fieldSources(Training training) {
        return training.merge()
                .map(merge -> {
                    Map<String, UUID> sources = new TreeMap<>();
                    merge.givers().forEach((field, giver) -> sources.put(field.wireName(), giver.value()));
                    return sources;
                })
                .orElse(null);
    }

    /** In milliseconds, by activities of which the athlete corrected the clock; null where there is none. */
    private static @Nullable Map<UUID, Long> clockCorrections(Training training) {
        Map<UUID, Long> corrections = new TreeMap<>();
        training.clockCorrections()
                .forEach((activity, correction) -> corrections.put(activity.value(), correction.toMillis()));
        return corrections.isEmpty() ? null : corrections;
    }

    record Origin(String kind, @Nullable String clientId, SourcePolicy policy) {

        static Origin of(Training training) {
            Source source = training.source();
            return new Origin(
                    source.kind().wireName(),
                    source.provenance().map(Provenance::clientId).orElse(null),
                    training.policy());
        }
    }
}
