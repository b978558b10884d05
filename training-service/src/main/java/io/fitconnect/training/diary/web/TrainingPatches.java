package io.fitconnect.training.diary.web;

import io.fitconnect.platform.web.MergePatch;
import io.fitconnect.training.diary.TrainingDetails;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.timezone.AthleteZones;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applies merge patches to trainings. */
@Component
class TrainingPatches {

    private final MergePatch mergePatch;
    private final AthleteZones zones;

    TrainingPatches(MergePatch mergePatch, AthleteZones zones) {
        this.mergePatch = mergePatch;
        this.zones = zones;
    }

    /** A start that moves without a word of its clock stays by the clock of its place, in summer and in winter. */
    TrainingDetails apply(TrainingKey key, TrainingDetails details, Map<String, @Nullable Object> patch) {
        TrainingDetails patched = mergePatch
                .apply(patch, TrainingDocument.of(details), TrainingDocument.class)
                .toDetails(details);
        boolean movesOnly = patch.get("startTime") != null
                && patch.get("timeZone") == null
                && !patch.containsKey("utcOffsetSeconds");
        return movesOnly ? patched.whereWas(details, zones.find(key.athlete().value())) : patched;
    }
}
