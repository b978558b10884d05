package io.fitconnect.platform.sharing;

import io.fitconnect.platform.relation.Visibility;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What matters of a training's state; what is not said, and a value that a newer version knows, is the athlete's alone. */
record SharedTraining(
        UUID trainingId,
        UUID athleteId,
        @Nullable String visibility,
        @Nullable Map<String, @Nullable String> partVisibility,
        @Nullable Instant startTime,
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
                athleteId, trainingId, known(visibility), parts, source.allowsShowing(), false, startTime, version);
    }

    private static Visibility known(@Nullable String word) {
        return word == null ? Visibility.ONLY_ME : Visibility.find(word).orElse(Visibility.ONLY_ME);
    }

    /** Without a policy, what athletes entered or uploaded themselves may be shown, and a vendor's recording may not. */
    record Origin(@Nullable String kind, @Nullable Policy policy) {

        boolean allowsShowing() {
            return policy == null ? "manual".equals(kind) || "upload".equals(kind) : policy.show();
        }
    }

    record Policy(boolean show) {}
}
