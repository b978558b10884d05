package io.fitconnect.social.discussion.web;

import io.fitconnect.social.reaction.ReactionKind;
import io.swagger.v3.oas.annotations.media.Schema;

/** How many reacted in one way. */
@Schema(name = "ReactionCount")
record ReactionCountView(ReactionKind reaction, long count) {}
