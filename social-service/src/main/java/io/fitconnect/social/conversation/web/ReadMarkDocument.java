package io.fitconnect.social.conversation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Up to where a person has read. */
@Schema(name = "ReadMark")
record ReadMarkDocument(
        @Schema(
                description = "Number of the last message that was read; one that is behind the mark changes nothing",
                example = "42")
        @NotNull(message = "is required")
        @Min(value = 1, message = "must be at least {value}")
        Long number) {}
