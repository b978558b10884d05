package io.fitconnect.gamification.board.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** The athlete's choice. */
@Schema(name = "NewBoardListing")
record ListingDocument(
        @Schema(description = "Whether to stand on boards at all") @NotNull(message = "is required")
        Boolean listed) {}
