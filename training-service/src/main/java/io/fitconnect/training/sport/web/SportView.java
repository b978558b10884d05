package io.fitconnect.training.sport.web;

import io.fitconnect.platform.sport.RecordKind;
import io.fitconnect.platform.sport.SpeedLimits;
import io.fitconnect.platform.sport.SpeedRate;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.SportFamily;
import io.fitconnect.platform.sport.SportField;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One sport as clients show it. */
record SportView(
        @Schema(description = "What trainings carry as their sport", example = "open-water-swimming")
        String key,

        @Schema(description = "In the language of Accept-Language (en, ru)", example = "Open water swimming")
        String name,

        @Schema(description = "Sports of one family may stand for each other", example = "water")
        SportFamily family,

        @Schema(description = "What a training of it can have")
        List<SportField> fields,

        @Schema(description = "Which records are kept") List<RecordKind> records,

        @Schema(description = "How its speed is said", example = "pace-per-100m")
        SpeedRate rate,

        @Schema(description = "Kinds of gear that wear with it, beside watches and straps")
        List<String> gear,

        Limits limits) {

    static SportView of(Sport sport, Locale language) {
        return new SportView(
                sport.key(),
                sport.name(language),
                sport.family(),
                sorted(sport.fields()),
                sorted(sport.records()),
                sport.rate(),
                sorted(sport.gear()),
                Limits.of(sport.limits()));
    }

    private static <T extends Comparable<T>> List<T> sorted(Set<T> values) {
        return values.stream().sorted().toList();
    }

    /** The greatest plausible speeds. */
    record Limits(
            @Schema(description = "Of a whole training", example = "2.3")
            double averageMetersPerSecond,

            @Schema(description = "At any moment", example = "4")
            double topMetersPerSecond) {

        static Limits of(SpeedLimits limits) {
            return new Limits(limits.average(), limits.top());
        }
    }
}
