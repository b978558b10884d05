package io.fitconnect.social.conversation.web;

import io.fitconnect.social.conversation.Conversation;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be changed of a conversation. */
@Schema(name = "ConversationChange")
record ConversationChangeDocument(
        @Schema(
                description = "Of a group, one line; for administrators",
                example = "Sunday hills",
                maxLength = Conversation.MAX_TITLE_LENGTH)
        @Nullable
        String title,

        @Schema(description = "Whether the reader wants to be told of new messages no more") @Nullable
        Boolean muted) {}
