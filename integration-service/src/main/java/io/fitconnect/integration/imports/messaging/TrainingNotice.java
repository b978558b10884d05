package io.fitconnect.integration.imports.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The part of the events of {@code training.training} that matters here; no activity: entered by hand, or its recordings went over to another
 * training.
 *
 * @param activityIds  all activities, where recordings of the same effort were merged
 * @param fieldSources which of them gives which field
 * @param clockCorrections by activity, in milliseconds
 */
record TrainingNotice(
        UUID trainingId,
        UUID athleteId,
        @Nullable UUID activityId,
        @Nullable List<UUID> activityIds,
        @Nullable Map<String, UUID> fieldSources,
        @Nullable Map<UUID, Long> clockCorrections) {

    List<UUID> activities() {
        if (activityIds != null) {
            return activityIds;
        }
        return activityId == null ? List.of() : List.of(activityId);
    }

    Duration clockCorrectionOf(UUID activity) {
        return clockCorrections == null
                ? Duration.ZERO
                : Duration.ofMillis(clockCorrections.getOrDefault(activity, 0L));
    }

    /** What the training takes from an activity; null for the whole of it. */
    @Nullable
    Set<String> fieldsOf(UUID activity) {
        return fieldSources == null
                ? null
                : fieldSources.entrySet().stream()
                        .filter(source -> source.getValue().equals(activity))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
