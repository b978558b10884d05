package io.fitconnect.social.conversation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Some messages of a conversation. */
@Schema(name = "Messages")
record MessagesView(
        @Schema(description = "In the order of their numbers")
        List<MessageView> items,

        @Schema(description = "Whether there are more in the direction that was asked for")
        boolean more) {}
