package io.fitconnect.training.grouptraining.web;

import io.fitconnect.training.grouptraining.Notice;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** What an organiser tells the participants. */
@Schema(name = "NewGroupTrainingAnnouncement")
record NoticeDocument(
        @Schema(
                description = "Plain text of several lines, told to all participants",
                example = "Bring lights, we start before sunrise.",
                maxLength = Notice.MAX_LENGTH)
        @NotNull(message = "is required")
        String text) {}
