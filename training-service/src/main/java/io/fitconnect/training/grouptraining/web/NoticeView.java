package io.fitconnect.training.grouptraining.web;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.Notice;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an organiser told the participants. */
@Schema(name = "GroupTrainingAnnouncement")
record NoticeView(
        UUID id,

        @Schema(description = "The organiser who wrote it") UUID writtenBy,

        @Schema(description = ParticipantView.NAME, example = "Mira Koval") @Nullable
        String writerName,

        Instant writtenAt,

        @Schema(description = "Plain text of several lines") String text) {

    static NoticeView of(Notice notice, Map<AthleteId, String> names) {
        return new NoticeView(
                notice.id(), notice.writer().value(), names.get(notice.writer()), notice.writtenAt(), notice.text());
    }
}
