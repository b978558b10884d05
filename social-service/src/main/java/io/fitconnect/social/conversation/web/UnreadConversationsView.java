package io.fitconnect.social.conversation.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** How many conversations have something unread. */
@Schema(name = "UnreadConversations")
record UnreadConversationsView(
        @Schema(description = "At most 99, without muted ones", example = "3")
        int count,

        @Schema(description = "Whether there are more than count: show it as 99+")
        boolean more,

        @Schema(description = "Groups to which the reader is invited, at most 99", example = "1")
        int invitations) {}
