package io.fitconnect.training.diary.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fitconnect.training.diary.DiaryEntry;
import io.fitconnect.training.diary.Recording;
import io.fitconnect.training.diary.Start;
import io.fitconnect.training.diary.TrainingDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One training with everything that the diary holds of it. */
record TrainingView(
        @JsonUnwrapped TrainingSummary summary,

        @Schema(description = "The athlete's own words, plain text of several lines") @Nullable
        String notes,

        @Schema(description = "On the weather, in the athlete's words") @Nullable
        String weatherNote,

        @Schema(description = "For the athlete alone: absent for a vendor's app") @Nullable
        String privateNote,

        @Schema(description = "Parts that are shown otherwise than the profile says; absent when there is none")
        @Nullable
        PartVisibilityView partVisibility,

        @Schema(
                description =
                        "true while a decision of moderators (GET /api/v1/moderation/decisions) hides it from all others, whatever"
                                + " visibility says; else absent, as for a vendor's app")
        @Nullable
        Boolean hiddenByModerators,

        @Schema(
                description =
                        "When it began by the recorder's clock, UTC; absent unless startTime or utcOffsetSeconds was corrected",
                example = "2026-11-20T05:32:10Z")
        @Nullable
        Instant recordedStartTime,

        @Schema(
                description = "As the recorder had it, in seconds; absent as recordedStartTime, and when unknown",
                example = "3600")
        @Nullable
        Integer recordedUtcOffsetSeconds,

        @Schema(description = "In their order; empty for a training entered by hand")
        List<LapView> laps,

        @Schema(description = "Absent without positions") @Nullable
        Track track,

        Links links) {

    static TrainingView of(DiaryEntry entry, String title, boolean forAthlete) {
        Recording recording = entry.recording();
        TrainingDetails details = entry.training().details();
        Start recorded = entry.training().recordedStart().orElse(null);
        return new TrainingView(
                TrainingSummary.of(entry.training(), title),
                details.notes(),
                details.remarks().weatherNote(),
                forAthlete ? details.remarks().privateNote() : null,
                PartVisibilityView.ofNullable(details.sharing().parts()),
                (forAthlete && entry.training().isHiddenByModerators()) ? true : null,
                recorded == null ? null : recorded.time(),
                recorded == null ? null : recorded.utcOffsetSeconds(),
                recording.laps().stream().map(LapView::of).toList(),
                recording.encodedTrack() == null ? null : new Track(recording.encodedTrack()),
                Links.of(entry));
    }

    /** The simplified way. */
    record Track(
            @Schema(
                    description = "Encoded polyline of precision 5 (Google's algorithm), at most 500 points",
                    example = "_p~iF~ps|U_ulLnnqC")
            String encodedPolyline) {}

    /** Where more is found, as paths at the same host. */
    record Links(
            @Schema(example = "/api/v1/trainings/019a5f3c-8d20-7c4e-9b1a-3f5d7e9a1c2b")
            String self,

            @Schema(description = "The recorded samples; absent when there are none") @Nullable
            String streams,

            @Schema(description = "Which recordings it was merged of; absent where it has one at most") @Nullable
            String recordings) {

        static Links of(DiaryEntry entry) {
            String self = DiaryController.PATH + "/" + entry.training().key().training();
            return new Links(
                    self,
                    entry.recording().streams().isEmpty() ? null : self + "/streams",
                    entry.training().merge().isEmpty() ? null : self + "/recordings");
        }
    }
}
