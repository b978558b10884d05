package io.fitconnect.training.viewing.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.viewing.SeenPart;
import io.fitconnect.training.viewing.SeenTraining;
import io.fitconnect.training.viewing.Stretch;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A training of another with all that the viewer may see of it. */
record SeenTrainingView(
        @JsonUnwrapped SeenSummary summary,

        @Schema(description = "The athlete's own words, plain text of several lines") @Nullable
        String notes,

        @Schema(description = "On the weather, in the athlete's words") @Nullable
        String weatherNote,

        @Schema(description = "In their order; empty for a cut track")
        List<SeenLapView> laps,

        @Schema(description = "The visible lines in their order, to who may see the map; absent without one") @Nullable
        List<StretchView> track,

        SeenLinks links) {

    static SeenTrainingView of(SeenTraining seen, Locale locale) {
        var details = seen.training().details();
        List<Stretch> stretches = seen.way().stretches();
        return new SeenTrainingView(
                SeenSummary.of(seen, locale),
                details.notes(),
                details.remarks().weatherNote(),
                seen.laps().stream().map(lap -> SeenLapView.of(lap, seen)).toList(),
                seen.shows(SeenPart.MAP) && !stretches.isEmpty()
                        ? stretches.stream().map(StretchView::of).toList()
                        : null,
                SeenLinks.of(seen));
    }

    /** A line without a gap; from one to the next none is drawn. */
    @Schema(name = "SeenStretch")
    record StretchView(
            @Schema(description = "WGS 84, degrees") List<Double> latitudes,
            @Schema(description = "WGS 84, degrees") List<Double> longitudes) {

        static StretchView of(Stretch stretch) {
            return new StretchView(stretch.latitudes(), stretch.longitudes());
        }
    }

    /** Where more is found, as paths at the same host. */
    @Schema(name = "SeenTrainingLinks")
    record SeenLinks(
            String self,

            @Schema(description = "The recorded samples that the viewer may see; absent when there are none") @Nullable
            String streams,

            @Schema(description = "The photos; none is an empty list")
            String photos) {

        static SeenLinks of(SeenTraining seen) {
            String self = self(seen.training().key());
            return new SeenLinks(self, seen.hasStreams() ? self + "/streams" : null, self + "/photos");
        }

        static String self(TrainingKey key) {
            return "/api/v1/athletes/%s/trainings/%s".formatted(key.athlete(), key.training());
        }
    }
}
