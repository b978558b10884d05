package io.fitconnect.integration.sharing.messaging;

import io.fitconnect.integration.sharing.TrainingSharing;
import io.fitconnect.platform.relation.Visibility;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What matters here of a training's state; what is not said, and a value that a newer version knows, is the athlete's alone. */
record SharedTraining(
        UUID trainingId,
        UUID athleteId,
        @Nullable UUID activityId,
        @Nullable String visibility,
        @Nullable Map<String, @Nullable String> partVisibility,
        Origin source,
        long version) {

    TrainingSharing toSharing() {
        Map<String, Visibility> parts = new HashMap<>();
        if (partVisibility != null) {
            partVisibility.forEach((part, word) -> {
                if (word != null) {
                    parts.put(part, known(word));
                }
            });
        }
        return new TrainingSharing(
                athleteId, trainingId, known(visibility), parts, source.allowsShowing(), false, version);
    }

    private static Visibility known(@Nullable String word) {
        return word == null ? Visibility.ONLY_ME : Visibility.find(word).orElse(Visibility.ONLY_ME);
    }

    record Origin(@Nullable Policy policy) {

        boolean allowsShowing() {
            return policy != null && policy.show();
        }
    }

    record Policy(boolean show) {}
}
