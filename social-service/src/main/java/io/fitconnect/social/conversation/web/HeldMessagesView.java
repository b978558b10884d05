package io.fitconnect.social.conversation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Messages of the reader that wait. */
@Schema(name = "HeldMessages")
record HeldMessagesView(
        @Schema(description = "Those that are sent first come first")
        List<HeldMessageView> items) {}
