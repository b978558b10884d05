package io.fitconnect.training.grouptraining.web;

import io.fitconnect.training.grouptraining.Notice;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** What an organiser told the participants. */
@Schema(name = "GroupTrainingAnnouncement")
record NoticeView(
        UUID id,

        @Schema(description = "The organiser who wrote it") UUID writtenBy,

        Instant writtenAt,

        @Schema(description = "Plain text of several lines") String text) {

    static NoticeView of(Notice notice) {
        return new NoticeView(notice.id(), notice.writer().value(), notice.writtenAt(), notice.text());
    }
}
