package io.fitconnect.social.conversation.web;

import io.fitconnect.social.conversation.WhoMayWrite;
import io.swagger.v3.oas.annotations.media.Schema;

/** From whom an athlete takes messages. */
@Schema(name = "WritingSetting")
record WritingSettingView(
        @Schema(
                description =
                        "From whom the athlete takes a first message or an invitation into a group. Minors are written to by "
                                + "friends only, also with everyone")
        WhoMayWrite whoMayWrite) {}
