package io.fitconnect.social.conversation.web;

import io.fitconnect.social.conversation.WhoMayWrite;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** From whom an athlete wants to take messages. */
@Schema(name = "WritingSettingChange")
record WritingSettingDocument(
        @NotNull(message = "is required") WhoMayWrite whoMayWrite) {}
